package org.hawsh.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A day is Iraq's, in the service and in whatever tries it: between nine in the evening and midnight of UTC the two
 * are different days, and what asks the machine is right or wrong by the hour.
 */
class IraqisDayTest {
    private static final Pattern OF_THE_MACHINE =
            Pattern.compile(
                    "\\b(?:LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime|YearMonth|Year)\\.now\\(\\)"
                            + "|ZoneId\\.systemDefault\\(|Clock\\.systemDefaultZone\\("
                            + "|ZoneId\\.of\\(\"Asia/Baghdad\"\\)");

    @Test
    void nothingAsksTheMachineForItsDay() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (String module : Set.of("service", "embedded", "benchmark")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("Iraq.java"))
                        .filter(file -> !file.endsWith("IraqisDayTest.java"))
                        .forEach(file -> sources.put(file.toString(), Packages.text(file)));
            }
        }
        assertEquals(Set.of(), asking(sources));
        assertEquals(
                Set.of("Day", "Year", "Zone"),
                asking(
                        Map.of(
                                "Day", "LocalDate today = LocalDate.now();",
                                "Year", "int year = Year.now().getValue();",
                                "Zone", "LocalDate.now(ZoneId.systemDefault())",
                                "Right", "LocalDate.now(centre.zone()).plusDays(1)")));
    }

    private static Set<String> asking(Map<String, String> sources) {
        return sources.entrySet().stream()
                .filter(source -> OF_THE_MACHINE.matcher(source.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
