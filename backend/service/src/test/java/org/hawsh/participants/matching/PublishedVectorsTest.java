package org.hawsh.participants.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PublishedVectorsTest {

    private final List<String[]> vectors = Tables.read("vectors.tsv");

    @Test
    void thereAreEnoughOfThem() {
        assertTrue(vectors.size() >= 120, () -> "only " + vectors.size());
    }

    @TestFactory
    List<DynamicTest> everyVectorHolds() {
        return vectors.stream()
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        row[0], () -> assertVector(row[0], row[1], row[2])))
                .toList();
    }

    private static void assertVector(String input, String normalised, String keys) {
        assertEquals(normalised, NameNormaliser.normalise(input));
        assertEquals(keys, String.join(" ", new TreeSet<>(NameKey.keysOfPart(normalised))));
    }
}
