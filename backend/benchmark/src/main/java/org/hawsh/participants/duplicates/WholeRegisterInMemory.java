package org.hawsh.participants.duplicates;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.participants.Sex;
import org.hawsh.participants.matching.NameIndex;
import org.hawsh.participants.matching.NameNormaliser;

/**
 * The service's own pass over everybody, with nothing replaced but where people are read from and pairs are written to. All belong to one
 * centre, which is the most that can be compared.
 */
public final class WholeRegisterInMemory {
    private final Map<String, String> normalised = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final PeopleCompared people;
    private int[] borne = new int[1 << 12];
    private int size;

    public WholeRegisterInMemory(int expected) {
        people = new PeopleCompared(expected);
    }

    /**
     * @param written given, father's, grandfather's and family name; null where it was not told
     * @param again the place of whom this person is, who is there already; negative for somebody new
     */
    public void add(String[] written, boolean woman, Integer birthYear, int again) {
        int[] words = new int[PeopleCompared.PARTS];
        Arrays.fill(words, NamesAlike.NONE);
        for (int part = 0; part < 3; part++) {
            if (written[part] != null) {
                words[part] = number(written[part]);
            }
        }
        if (written[3] != null) {
            number(written[3]);
        }
        people.add(
                new UUID(size++, again),
                words,
                woman ? Sex.FEMALE : Sex.MALE,
                birthYear == null ? PeopleCompared.YEAR_NOT_TOLD : birthYear,
                0);
    }

    private int number(String written) {
        String text = normalised.computeIfAbsent(written, NameNormaliser::normalise);
        int number = numbers.computeIfAbsent(text, added -> numbers.size() + 1);
        if (number >= borne.length) {
            borne = Arrays.copyOf(borne, number * 2);
        }
        borne[number]++;
        return number;
    }

    public int size() {
        return size;
    }

    /** The words as the service has them in memory while it works; not part of a pass. */
    public NameIndex lexicon() {
        NameIndex index = new NameIndex();
        numbers.forEach((text, number) -> index.put(number, text, borne[number]));
        return index;
    }

    /** Once: puts the people in order. */
    public Pass pass(NameIndex lexicon) {
        long begun = System.nanoTime();
        NamesAlike names = new NamesAlike(lexicon, people.words());
        long named = System.nanoTime();
        people.putInOrder(names);
        long ordered = System.nanoTime();
        Pass pass = new Pass(size);
        new PairsOfAll(people, names, List.of(new BitSet()), pass::take).find();
        pass.seconds(begun, named, ordered, System.nanoTime());
        pass.words = names.size();
        pass.neighbours = names.neighbours();
        return pass;
    }

    /** What a pass found. */
    public final class Pass {
        private final BitSet recognised;
        private final BitSet likely;
        public final double[] seconds = new double[3];
        public final int[] pairsByBits = new int[64];
        public final int[] againByBits = new int[64];
        public int words;
        public int neighbours;
        public long pairs;
        public long likelyPairs;

        private Pass(int people) {
            recognised = new BitSet(people);
            likely = new BitSet(people);
        }

        private void seconds(long... moments) {
            for (int i = 0; i < seconds.length; i++) {
                seconds[i] = (moments[i + 1] - moments[i]) / 1e9;
            }
        }

        private void take(int one, int other, MatchLevel level, double bits) {
            UUID a = people.id(one);
            UUID b = people.id(other);
            pairs++;
            pairsByBits[(int) bits]++;
            likelyPairs += level == MatchLevel.LIKELY ? 1 : 0;
            UUID later = isAgain(a, b) ? a : isAgain(b, a) ? b : null;
            if (later != null) {
                int place = (int) later.getMostSignificantBits();
                if (!recognised.get(place)) {
                    againByBits[(int) bits]++;
                }
                recognised.set(place);
                if (level == MatchLevel.LIKELY) {
                    likely.set(place);
                }
            }
        }

        private static boolean isAgain(UUID one, UUID other) {
            return one.getLeastSignificantBits() == other.getMostSignificantBits();
        }

        public int recognised() {
            return recognised.cardinality();
        }

        public int likely() {
            return likely.cardinality();
        }
    }
}
