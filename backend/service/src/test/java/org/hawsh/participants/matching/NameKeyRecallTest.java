package org.hawsh.participants.matching;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hawsh.testing.Sizes;
import org.junit.jupiter.api.Test;

/** How many names are found in another script, and how many strangers with them. The benchmark module prints the whole table. */
class NameKeyRecallTest {

    private static final Path DATA =
            Path.of(System.getenv().getOrDefault("HAWSH_NAME_DATA", "../../../shared/data/names"));
    private static final int SAMPLE = 2_000;
    private static final int STRANGERS = 1_000_000;

    private record Pair(String typed, String stored) {
        boolean meets(Pair other) {
            return NameKeyRecallTest.meet(typed, other.stored);
        }
    }

    @Test
    void ourOwnPairsMeet() {
        List<Pair> pairs =
                Tables.read("pairs.tsv").stream().map(row -> new Pair(row[0], row[1])).toList();
        assertTrue(pairs.size() > 1_000);
        double recall =
                share(pairs.stream().filter(pair -> pair.meets(pair)).count(), pairs.size());
        assertTrue(recall >= 0.97, () -> "recall " + recall);
    }

    @Test
    void fourInFiveForeignSpellingsOfAPublicListMeetAtTwoStrangersInAThousand() throws IOException {
        Path file = list("wd_arabic_80.tsv");
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            pairs.add(new Pair(cells[0], cells[1].replace(" ", "")));
        }
        Collections.shuffle(pairs, new Random(20161204));
        List<Pair> sample = pairs.subList(0, Sizes.of(SAMPLE, pairs.size()));
        double recall =
                share(sample.stream().filter(pair -> pair.meets(pair)).count(), sample.size());
        double collision = collision(sample);
        assertTrue(recall >= 0.85, () -> "recall " + recall);
        assertTrue(collision <= 0.002, () -> "collision " + collision);
    }

    @Test
    void nineInTenForeignSpellingsRankTheRightFormAmongTheFirstTenOfAll() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(list("wd_arabic_80.tsv"))) {
            String[] cells = line.split("\t");
            pairs.add(
                    new Pair(
                            NameNormaliser.normalise(cells[0]),
                            NameNormaliser.normalise(cells[1].replace(" ", ""))));
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        pairs.forEach(pair -> numbers.putIfAbsent(pair.stored, numbers.size()));
        NameIndex index = new NameIndex();
        numbers.forEach((form, number) -> index.put(number, form, 0));
        Collections.shuffle(pairs, new Random(20161204));
        List<Pair> sample = pairs.subList(0, Sizes.of(SAMPLE, pairs.size()));
        long ranked =
                sample.stream()
                        .filter(
                                pair ->
                                        index.meaningsOf(pair.typed, 10).stream()
                                                .anyMatch(
                                                        meaning ->
                                                                meaning.id()
                                                                        == numbers.get(
                                                                                pair.stored)))
                        .count();
        assertTrue(share(ranked, sample.size()) >= 0.9, () -> ranked + " of " + sample.size());
    }

    @Test
    void everyNameOfACrowdSourcedKurdishListMeetsItsOwnSpelling() throws IOException {
        Path file = list("nawikurdi_names.json");
        List<String> names = new ObjectMapper().readTree(file.toFile()).findValuesAsText("name");
        assertTrue(names.size() > 1_500);
        for (String name : names) {
            Set<String> stored = NameKey.keysOfPart(NameNormaliser.normalise(name));
            for (String word : NameTokens.of(name, 2026).words()) {
                assertTrue(!Collections.disjoint(stored, NameKey.keysOf(word)), name);
            }
        }
    }

    /** A public list; where it is absent the test is skipped, and says so where it is seen. */
    private static Path list(String name) {
        Path file = DATA.resolve(name);
        String absent = "Not measured: there is no name list at " + file;
        if (!Files.exists(file)) {
            System.out.println(absent);
        }
        assumeTrue(Files.exists(file), absent);
        return file;
    }

    private static double collision(List<Pair> pairs) {
        List<Set<String>> typed = pairs.stream().map(pair -> keysOf(pair.typed)).toList();
        List<Set<String>> stored = pairs.stream().map(pair -> keysOfPart(pair.stored)).toList();
        Random random = new Random(1);
        int met = 0;
        for (int i = 0; i < STRANGERS; i++) {
            int one = random.nextInt(pairs.size());
            int other = random.nextInt(pairs.size());
            boolean strangers = !pairs.get(one).stored.equals(pairs.get(other).stored);
            met += strangers && !Collections.disjoint(typed.get(one), stored.get(other)) ? 1 : 0;
        }
        return share(met, STRANGERS);
    }

    private static boolean meet(String typed, String stored) {
        return !Collections.disjoint(keysOf(typed), keysOfPart(stored));
    }

    private static Set<String> keysOf(String typed) {
        return NameKey.keysOf(NameNormaliser.normalise(typed));
    }

    private static Set<String> keysOfPart(String stored) {
        return NameKey.keysOfPart(NameNormaliser.normalise(stored));
    }

    private static double share(long some, int all) {
        return (double) some / all;
    }
}
