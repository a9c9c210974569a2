package org.hawsh.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.participants.matching.NameKey;
import org.hawsh.participants.matching.NameNormaliser;

/**
 * The rows of a file compared with one another, by the rules of {@link MatchRules}: each is put beside those before it whose
 * given and father's names are heard alike. Holds a few hundred bytes for each row.
 */
public final class BulkMatches {
    private static final int MOST_COMPARED = 200;
    private static final int MOST_FOUND = 3;

    private final Map<String, Word> words = new HashMap<>();
    private final List<Someone> people = new ArrayList<>();
    private final HashChains heardAlike = new HashChains();

    private final Function<String, WordMeanings> meanings;

    private final WordsAtHand atHand = new WordsAtHand();

    BulkMatches(Function<String, WordMeanings> meanings) {
        this.meanings = meanings;
    }

    WordsAtHand atHand() {
        return atHand;
    }

    /** The earlier rows this one is likely to be. The row itself is known from then on. */
    List<Match> add(int row, RegisterParticipant person) {
        Someone added = someone(row, person.details(LocalDate.EPOCH));
        List<Match> found = find(added);
        add(added);
        return found;
    }

    private List<Match> find(Someone wanted) {
        List<Match> found = new ArrayList<>(0);
        int compared = 0;
        for (long block : blocks(wanted)) {
            for (int i = heardAlike.first(block); i >= 0; i = heardAlike.next(i)) {
                Someone other = people.get(heardAlike.value(i));
                if (!mayBeLikely(wanted, other)) {
                    continue;
                }
                if (found.size() >= MOST_FOUND || ++compared > MOST_COMPARED) {
                    return found;
                }
                Match match = compare(wanted, other);
                if (match != null && !found.contains(match)) {
                    found.add(match);
                }
            }
        }
        return found;
    }

    private Match compare(Someone wanted, Someone other) {
        Agreement agreement = Agreement.between(wanted.details, other.details);
        boolean likely =
                isLikely(agreement, Double.MAX_VALUE)
                        && isLikely(
                                agreement,
                                LikenessInBits.of(
                                        MatchQuestion.of(
                                                wanted.details, part -> atHand.of(part, meanings)),
                                        agreement,
                                        Lexicon.PEOPLE));
        return likely ? new Match(null, other.row, agreement.reasons()) : null;
    }

    private static boolean isLikely(Agreement agreement, double bits) {
        return MatchRules.levelOf(agreement, bits).filter(MatchLevel.LIKELY::equals).isPresent();
    }

    /** Cheap, and true wherever a third part agrees but for a slip of the hand: without one nobody is likely the same. */
    private static boolean mayBeLikely(Someone one, Someone other) {
        BirthDate born = one.details.birthDate();
        BirthDate facing = other.details.birthDate();
        boolean birth =
                born != null && facing != null && Math.abs(born.year() - facing.year()) <= 1;
        return birth || meet(one.grandfather, other.grandfather) || meet(one.family, other.family);
    }

    private static boolean meet(Word one, Word other) {
        if (one == null || other == null) {
            return false;
        }
        for (int key : one.keys) {
            if (Arrays.binarySearch(other.keys, key) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void add(Someone someone) {
        int position = people.size();
        people.add(someone);
        for (long block : blocks(someone)) {
            heardAlike.add(block, position);
        }
    }

    private static long[] blocks(Someone someone) {
        if (someone.given == null || someone.father == null) {
            return new long[0];
        }
        long[] blocks = new long[someone.given.keys.length * someone.father.keys.length];
        int i = 0;
        for (int given : someone.given.keys) {
            for (int father : someone.father.keys) {
                blocks[i++] = (long) given << 32 | father & 0xFFFFFFFFL;
            }
        }
        return blocks;
    }

    private Someone someone(int row, Participant.Details details) {
        PersonName name = details.name();
        Word given = word(name.given());
        Word father = word(name.father());
        Word grandfather = word(name.grandfather());
        Word family = word(name.family());
        PersonName shared =
                new PersonName(
                        text(given), text(father), text(grandfather), null, text(family), null);
        return new Someone(
                row,
                given,
                father,
                grandfather,
                family,
                new Participant.Details(shared, details.sex(), details.birthDate(), null));
    }

    /** Each written part is kept once, whoever bears it. */
    private Word word(String part) {
        return part == null ? null : words.computeIfAbsent(part, Word::of);
    }

    private static String text(Word word) {
        return word == null ? null : word.text;
    }

    /**
     * Somebody it may be.
     *
     * @param participant null for a row of the file
     * @param row 0 for somebody of the register
     */
    public record Match(UUID participant, int row, List<MatchReason> reasons) {}

    private record Someone(
            int row,
            Word given,
            Word father,
            Word grandfather,
            Word family,
            Participant.Details details) {}

    private record Word(String text, int[] keys) {
        static Word of(String part) {
            int[] keys =
                    NameKey.keysOfPart(NameNormaliser.normalise(part)).stream()
                            .mapToInt(String::hashCode)
                            .sorted()
                            .toArray();
            return new Word(part, keys);
        }
    }
}
