package org.hawsh.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a native query answers is read in one place, by {@code Rows} and {@code OneColumn}. */
class NativeRowsTest {
    private static final Pattern BY_HAND =
            Pattern.compile(
                    "\\brow\\.get\\(|persistence\\.Tuple\\b|\\(Object\\[\\]\\)|\\(\\w+\\) row\\[");
    private static final String READER = "platform.database";

    @Test
    void noRowIsReadColumnByColumn() {
        Map<String, String> sources = new TreeMap<>();
        for (Path source : Packages.sources()) {
            if (!Packages.nameOf(source.getParent()).equals(READER)) {
                sources.put(source.getFileName().toString(), Packages.text(source));
            }
        }
        assertEquals(Set.of(), byHand(sources));
        assertEquals(
                Set.of("OnePlanted", "Other"),
                byHand(
                        Map.of(
                                "OnePlanted", "row.get(\"id\", UUID.class)",
                                "Other", "return (UUID) row[3];",
                                "Rows", "Rows.of(database, FIND, Sheet.class)")));
    }

    private static Set<String> byHand(Map<String, String> sources) {
        return sources.entrySet().stream()
                .filter(source -> BY_HAND.matcher(source.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
