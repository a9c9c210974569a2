package org.hawsh.participants.search;

import java.util.List;
import org.hawsh.participants.search.CandidateRepository.Question;

/**
 * The ways in which somebody on record can be alike whose details are at hand: two parts of the name, in any spelling and through
 * slips of the hand, and beside them the year of birth or a third part. A way is gone only if what it asks for is known.
 */
enum AlikeBy {
    GIVEN_FATHER_YEAR("p.given_word = any(:w1) and p.father_word = any(:w2) and " + AlikeBy.NEAR),
    GIVEN_FATHER_NO_YEAR(
            "p.given_word = any(:w1) and p.father_word = any(:w2) and p.birth_year is null"),
    GIVEN_FATHER("p.given_word = any(:w1) and p.father_word = any(:w2)"),
    GIVEN_FATHER_GRANDFATHER(
            "p.given_word = any(:w1) and p.father_word = any(:w2) and p.grandfather_word = any(:w3)"),
    GIVEN_FAMILY_YEAR("p.given_word = any(:w1) and p.family_word = any(:w4) and " + AlikeBy.NEAR),
    GIVEN_FAMILY_FATHER(
            "p.given_word = any(:w1) and p.family_word = any(:w4) and p.father_word = any(:w2)"),
    GIVEN_FAMILY_GRANDFATHER(
            "p.given_word = any(:w1) and p.family_word = any(:w4) and p.grandfather_word = any(:w3)"),
    FATHER_FAMILY_YEAR("p.father_word = any(:w2) and p.family_word = any(:w4) and " + AlikeBy.NEAR),
    GIVEN_GRANDFATHER_YEAR(
            "p.given_word = any(:w1) and p.grandfather_word = any(:w3) and " + AlikeBy.NEAR),
    FATHER_GRANDFATHER_YEAR(
            "p.father_word = any(:w2) and p.grandfather_word = any(:w3) and " + AlikeBy.NEAR),
    GIVEN_NO_FATHER_YEAR("p.given_word = any(:w1) and p.father_word is null and " + AlikeBy.NEAR),
    GIVEN_YEAR("p.given_word = any(:w1) and " + AlikeBy.NEAR);

    private static final String NEAR = "p.birth_year between :year - 1 and :year + 1";

    final String sql;

    AlikeBy(String sql) {
        this.sql = sql;
    }

    /** @param question with the given, father's, grandfather's and family name */
    boolean isKnown(Question question) {
        boolean year = question.filter().birthYear() != null;
        return switch (this) {
            case GIVEN_FATHER -> !year && asks(question, 1);
            case GIVEN_YEAR -> year && !asks(question, 1);
            case GIVEN_NO_FATHER_YEAR -> year && asks(question, 1);
            default ->
                    (year || !sql.contains("birth_year"))
                            && List.of(1, 2, 3).stream()
                                    .allMatch(
                                            place ->
                                                    asks(question, place)
                                                            || !sql.contains(":w" + (place + 1)));
        };
    }

    private static boolean asks(Question question, int place) {
        return question.word(place).any() != null;
    }
}
