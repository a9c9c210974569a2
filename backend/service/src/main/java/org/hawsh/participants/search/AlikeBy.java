package org.hawsh.participants.search;

import static org.hawsh.participants.search.AlikeBy.Told.FAMILY;
import static org.hawsh.participants.search.AlikeBy.Told.FATHER;
import static org.hawsh.participants.search.AlikeBy.Told.GRANDFATHER;
import static org.hawsh.participants.search.AlikeBy.Told.YEAR;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.hawsh.participants.search.CandidateRepository.Question;

/**
 * The ways in which somebody on record can be alike whose details are at hand: two parts of the name, in any spelling and through
 * slips of the hand, and beside them the year of birth or a third part. The given name is always told. A way is open if all it needs
 * is told, and two of them only while something is not.
 */
enum AlikeBy {
    GIVEN_FATHER_YEAR(
            "p.given_word = any(:w1) and p.father_word = any(:w2) and " + CandidateQueries.NEAR,
            Set.of(FATHER, YEAR)),
    GIVEN_FATHER_NO_YEAR(
            "p.given_word = any(:w1) and p.father_word = any(:w2) and p.birth_year is null",
            Set.of(FATHER, YEAR)),
    GIVEN_FATHER(
            "p.given_word = any(:w1) and p.father_word = any(:w2)", Set.of(FATHER), Set.of(YEAR)),
    GIVEN_FATHER_GRANDFATHER(
            "p.given_word = any(:w1) and p.father_word = any(:w2) and p.grandfather_word = any(:w3)",
            Set.of(FATHER, GRANDFATHER)),
    GIVEN_FAMILY_YEAR(
            "p.given_word = any(:w1) and p.family_word = any(:w4) and " + CandidateQueries.NEAR,
            Set.of(FAMILY, YEAR)),
    GIVEN_FAMILY_FATHER(
            "p.given_word = any(:w1) and p.family_word = any(:w4) and p.father_word = any(:w2)",
            Set.of(FAMILY, FATHER)),
    GIVEN_FAMILY_GRANDFATHER(
            "p.given_word = any(:w1) and p.family_word = any(:w4) and p.grandfather_word = any(:w3)",
            Set.of(FAMILY, GRANDFATHER)),
    FATHER_FAMILY_YEAR(
            "p.father_word = any(:w2) and p.family_word = any(:w4) and " + CandidateQueries.NEAR,
            Set.of(FATHER, FAMILY, YEAR)),
    GIVEN_GRANDFATHER_YEAR(
            "p.given_word = any(:w1) and p.grandfather_word = any(:w3) and "
                    + CandidateQueries.NEAR,
            Set.of(GRANDFATHER, YEAR)),
    FATHER_GRANDFATHER_YEAR(
            "p.father_word = any(:w2) and p.grandfather_word = any(:w3) and "
                    + CandidateQueries.NEAR,
            Set.of(FATHER, GRANDFATHER, YEAR)),
    GIVEN_NO_FATHER_YEAR(
            "p.given_word = any(:w1) and p.father_word is null and " + CandidateQueries.NEAR,
            Set.of(FATHER, YEAR)),
    GIVEN_YEAR(
            "p.given_word = any(:w1) and " + CandidateQueries.NEAR, Set.of(YEAR), Set.of(FATHER));

    final String sql;
    private final Set<Told> needed;
    private final Set<Told> missing;

    AlikeBy(String sql, Set<Told> needed) {
        this(sql, needed, Set.of());
    }

    AlikeBy(String sql, Set<Told> needed, Set<Told> missing) {
        this.sql = sql;
        this.needed = needed;
        this.missing = missing;
    }

    /** @param question with the given, father's, grandfather's and family name */
    boolean isOpen(Question question) {
        Set<Told> told = Told.in(question);
        return told.containsAll(needed) && Collections.disjoint(told, missing);
    }

    /** What may be known of somebody beside the given name. */
    enum Told {
        FATHER,
        GRANDFATHER,
        FAMILY,
        YEAR;

        private static Set<Told> in(Question question) {
            Set<Told> told = EnumSet.noneOf(Told.class);
            for (Told name : EnumSet.range(FATHER, FAMILY)) {
                if (question.word(name.ordinal() + 1).any() != null) {
                    told.add(name);
                }
            }
            if (question.filter().birthYear() != null) {
                told.add(YEAR);
            }
            return told;
        }
    }
}
