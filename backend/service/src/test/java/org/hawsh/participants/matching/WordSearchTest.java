package org.hawsh.participants.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hawsh.participants.matching.NameIndex.Meaning;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Among so many words that almost all are passed over. */
class WordSearchTest {
    private static final int WORDS = 30_000;
    private static final int MOST = 60;
    private static final String[][] SYLLABLES = {
        {"mu", "ha", "ma", "sa", "li", "ka", "ri", "na", "ja", "bu", "sh", "d", "n", "r", "t"},
        {"م", "ح", "مد", "س", "لي", "كا", "ري", "ن", "جا", "بو", "ش", "د", "ر", "ت", "ع"},
        {"مە", "حە", "ما", "سە", "لی", "کا", "ڕی", "نا", "جە", "بو", "ش", "د", "ر", "ت", "ێ"},
    };

    private static final List<String> STORED = new ArrayList<>(words(new Random(17)));
    private static final NamePostings POSTINGS = new NamePostings();
    private static final NameShelf SHELF = new NameShelf();

    @BeforeAll
    static void manyNamesAreStored() {
        for (int id = 0; id < WORDS; id++) {
            NamePart part = NamePart.of(id, STORED.get(id));
            POSTINGS.add(part, id);
            SHELF.add(part);
        }
    }

    @Test
    void nobodyWhoIsNearIsPassedOver() {
        List<String> typed = typed(new Random(18), 300);
        for (String one : typed) {
            BitSet candidates = candidates(one);
            WrittenName word = WrittenName.of(one);
            double best =
                    candidates.stream()
                            .mapToDouble(at -> SHELF.row().part(at).nearness(word, 0))
                            .max()
                            .orElse(0);
            List<Meaning> found = found(one).meanings();
            double last =
                    found.size() < MOST
                            ? Math.max(0.5, best - 0.42)
                            : found.get(MOST - 1).nearness() + 1e-9;
            Set<Integer> ids = new LinkedHashSet<>();
            found.forEach(meaning -> ids.add(meaning.id()));
            candidates.stream()
                    .filter(at -> SHELF.row().part(at).nearness(word, 0) > last)
                    .forEach(at -> assertTrue(ids.contains(at), () -> one + STORED.get(at)));
        }
    }

    @Test
    void whatIsFoundIsAsNearAsItIsMeasured() {
        for (String one : typed(new Random(19), 100)) {
            WrittenName word = WrittenName.of(one);
            for (Meaning meaning : found(one).meanings()) {
                double measured = SHELF.row().part(meaning.id()).nearness(word, 0);
                assertTrue(meaning.nearness() >= measured - 1e-9, () -> one + meaning);
                assertTrue(
                        meaning.nearness() <= measured + 1e-9
                                || SHELF.row().part(meaning.id()).isCommon(),
                        () -> one + meaning);
            }
        }
    }

    /** Machines differ, but not in how many of a word's neighbours they look at twice. */
    @Test
    void almostAllAreToldAtAGlance() {
        int candidates = 0;
        int looked = 0;
        for (String one : typed(new Random(20), 100)) {
            Glance[] glances = WordSearch.glancesOf(WrittenName.of(one));
            BitSet found = candidates(one);
            candidates += found.cardinality();
            looked +=
                    found.stream()
                            .filter(at -> SHELF.row().mayComeSoNear(at, glances, 0.75))
                            .count();
        }
        assertTrue(candidates > 20_000, "only " + candidates);
        int those = looked;
        assertTrue(looked < candidates / 10, () -> those + " are looked at twice");
    }

    @Test
    void aSecondLookIsNeededOnlyWhereSomebodyCameWhoIsNear() {
        WordSearch.Found before = found("muhamad");
        int size = SHELF.row().size();
        assertEquals(size, before.asOf());
        put("zzyyxx");
        assertTrue(!search("muhamad").meetsNewer(before));
        put("muhhamad");
        assertTrue(search("muhamad").meetsNewer(before));
    }

    private static void put(String text) {
        NamePart part = NamePart.of(SHELF.row().size(), text);
        POSTINGS.add(part, SHELF.row().size());
        SHELF.add(part);
    }

    private static WordSearch.Found found(String typed) {
        return search(typed).nearest(MOST, id -> 1);
    }

    private static WordSearch search(String typed) {
        return new WordSearch(POSTINGS, SHELF.row(), typed);
    }

    private static BitSet candidates(String typed) {
        NamePostings.Range all = new NamePostings.Range(0, SHELF.row().size());
        Set<String> keys = NameKey.keysOf(typed);
        BitSet found = POSTINGS.sharing(WrittenName.of(typed), keys, all);
        found.or(POSTINGS.oneConsonantApart(keys, all));
        return found;
    }

    /** Stored ones, every other with a letter too few. */
    private static List<String> typed(Random random, int count) {
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String word = STORED.get(random.nextInt(WORDS));
            int slip = random.nextInt(word.length());
            typed.add(i % 2 == 0 ? word : word.substring(0, slip) + word.substring(slip + 1));
        }
        return typed;
    }

    private static Set<String> words(Random random) {
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < WORDS) {
            String[] script = SYLLABLES[random.nextInt(SYLLABLES.length)];
            StringBuilder word = new StringBuilder();
            for (int i = 2 + random.nextInt(4); i > 0; i--) {
                word.append(script[random.nextInt(script.length)]);
            }
            words.add(NameNormaliser.normalise(word.toString()));
        }
        return words;
    }
}
