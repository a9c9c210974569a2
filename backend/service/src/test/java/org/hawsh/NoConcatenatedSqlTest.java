package org.hawsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hawsh.testing.SqlInSource;
import org.junit.jupiter.api.Test;

/** No statement is put together from what somebody sends. */
class NoConcatenatedSqlTest {

    /** Looked at: each joins pieces that are constants, chosen by what was asked and never made of it. */
    private static final Set<String> PIECED_OF_CONSTANTS =
            Set.of("ParticipantPages.java", "CandidateRepository.java");

    @Test
    void everyStatementIsMadeOfConstants() throws IOException {
        Map<String, List<String>> faults = new TreeMap<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(path -> path.toString().endsWith(".java"))
                    .forEach(
                            path -> {
                                List<String> found = SqlInSource.faults(text(path));
                                String file = path.getFileName().toString();
                                if (!found.isEmpty() && !PIECED_OF_CONSTANTS.contains(file)) {
                                    faults.put(file, found);
                                }
                            });
        }
        assertEquals(Map.of(), faults);
    }

    @Test
    void whatIsJoinedToAStatementIsNoticed() {
        List<String> faults =
                SqlInSource.faults(text(Path.of("src/test/resources/planted/JoinsSql.java.txt")));
        for (String joined :
                List.of("column", "direction", "table", "name(", "request.sort(", "where")) {
            assertTrue(
                    faults.stream().anyMatch(fault -> fault.startsWith(joined + " in ")),
                    joined + " in " + faults);
        }
        assertTrue(faults.stream().noneMatch(fault -> fault.startsWith("harmless")));
        assertTrue(faults.stream().noneMatch(fault -> fault.startsWith("HARMLESS")));
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
