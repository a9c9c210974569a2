package org.hawsh.participants.duplicates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.participants.PersonDetails;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.participants.names.Lexicon;
import org.hawsh.participants.names.PersonName;
import org.hawsh.participants.names.WordMeanings;
import org.hawsh.participants.names.WordsAtHand;
import org.hawsh.participants.names.WrittenParts;

/**
 * The rows of a file compared with one another, by the rules of {@link MatchRules}: each is put beside those before it whose
 * given and father's names are heard alike. Holds some forty bytes for each row.
 */
public final class BulkMatches {
    private static final int MOST_COMPARED = 200;
    private static final int MOST_FOUND = 3;

    private final WrittenParts parts = new WrittenParts();
    private final RowsSoFar rows = new RowsSoFar();
    private final Function<String, WordMeanings> meanings;
    private final WordsAtHand atHand = new WordsAtHand();

    BulkMatches(Function<String, WordMeanings> meanings) {
        this.meanings = meanings;
    }

    WordsAtHand atHand() {
        return atHand;
    }

    /** The earlier rows this one is likely to be. The row itself is known from then on. */
    List<Match> add(int number, RegisterParticipant person) {
        PersonDetails details = person.details(LocalDate.EPOCH);
        PersonName name = details.name();
        RowsSoFar.Row row =
                new RowsSoFar.Row(
                        number,
                        parts.numberOf(name.given()),
                        parts.numberOf(name.father()),
                        parts.numberOf(name.grandfather()),
                        parts.numberOf(name.family()),
                        details.sex(),
                        details.birthDate());
        if (row.father() == WrittenParts.NONE) {
            return List.of();
        }
        List<Match> found = find(row);
        rows.add(row);
        return found;
    }

    private List<Match> find(RowsSoFar.Row wanted) {
        List<Match> found = new ArrayList<>(0);
        int compared = 0;
        for (int given : parts.heardAs(wanted.given())) {
            for (int father : parts.heardAs(wanted.father())) {
                for (int i = rows.last(given, father); i >= 0; i = rows.before(i)) {
                    if (!mayBeLikely(wanted, i)) {
                        continue;
                    }
                    if (found.size() >= MOST_FOUND || ++compared > MOST_COMPARED) {
                        return found;
                    }
                    compare(wanted, rows.at(i), found);
                }
            }
        }
        return found;
    }

    private void compare(RowsSoFar.Row wanted, RowsSoFar.Row other, List<Match> found) {
        PersonDetails details = details(wanted);
        Likeness likeness = Likeness.between(details, details(other));
        boolean likely =
                isLikely(likeness, Double.MAX_VALUE)
                        && isLikely(
                                likeness,
                                LikenessInBits.of(
                                        MatchQuestion.of(
                                                details, part -> atHand.of(part, meanings)),
                                        likeness,
                                        Lexicon.PEOPLE));
        if (likely) {
            found.add(new Match(null, other.number(), likeness.reasons()));
        }
    }

    private static boolean isLikely(Likeness likeness, double bits) {
        return MatchRules.levelOf(likeness, bits).filter(MatchLevel.LIKELY::equals).isPresent();
    }

    /** Cheap, and true wherever a third part agrees but for a slip of the hand: without one nobody is likely the same. */
    private boolean mayBeLikely(RowsSoFar.Row one, int other) {
        int born = rows.birthYearAt(other);
        boolean birth =
                one.birthDate() != null
                        && born != 0
                        && Math.abs(one.birthDate().year() - born) <= 1;
        return birth
                || parts.areHeardAlike(one.grandfather(), rows.grandfatherAt(other))
                || parts.areHeardAlike(one.family(), rows.familyAt(other));
    }

    private PersonDetails details(RowsSoFar.Row row) {
        PersonName name =
                new PersonName(
                        parts.text(row.given()),
                        parts.text(row.father()),
                        parts.text(row.grandfather()),
                        null,
                        parts.text(row.family()),
                        null);
        return new PersonDetails(name, row.sex(), row.birthDate(), null);
    }

    /**
     * Somebody it may be.
     *
     * @param participant null for a row of the file
     * @param row 0 for somebody of the register
     */
    public record Match(UUID participant, int row, List<MatchReason> reasons) {}
}
