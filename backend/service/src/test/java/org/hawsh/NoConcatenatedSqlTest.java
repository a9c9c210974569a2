package org.hawsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hawsh.testing.SqlInSource;
import org.junit.jupiter.api.Test;

/** No statement is put together from what somebody sends. */
class NoConcatenatedSqlTest {

    /** What the constant of an enum says: nobody can make another one, and no request gets into those there are. */
    private static final Map<String, Map<String, String>> OF_AN_ENUM =
            Map.of(
                    "ParticipantPages.java",
                    Map.of(
                            "piece.sql", "org.hawsh.participants.ParticipantPages$Piece",
                            "order.after(", "org.hawsh.participants.ParticipantOrder",
                            "order.orderBy(", "org.hawsh.participants.ParticipantOrder"),
                    "CandidateQueries.java",
                    Map.of(
                            "part.spelt", "org.hawsh.participants.search.NamePart",
                            "part.named", "org.hawsh.participants.search.NamePart",
                            "part.alsoNamed", "org.hawsh.participants.search.NamePart",
                            "rarest.rarest", "org.hawsh.participants.search.NamePart",
                            "second.second", "org.hawsh.participants.search.NamePart",
                            "way.sql", "org.hawsh.participants.search.AlikeBy"));

    @Test
    void everyStatementIsMadeOfConstants() throws IOException {
        Map<String, List<String>> faults = new TreeMap<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(path -> path.toString().endsWith(".java"))
                    .forEach(
                            path -> {
                                String file = path.getFileName().toString();
                                List<String> found =
                                        SqlInSource.faults(
                                                text(path),
                                                OF_AN_ENUM.getOrDefault(file, Map.of()).keySet());
                                if (!found.isEmpty()) {
                                    faults.put(file, found);
                                }
                            });
        }
        assertEquals(Map.of(), faults);
    }

    /** What has no parameter, of what has nothing but final fields, answers nothing but what was written there. */
    @Test
    void whatAnEnumSaysWasWrittenIntoIt() throws ReflectiveOperationException {
        for (var file : OF_AN_ENUM.entrySet()) {
            String source = sourceOf(file.getKey());
            for (var chosen : file.getValue().entrySet()) {
                assertTrue(source.contains(chosen.getKey()), chosen + " is not said any more");
                Class<?> type = Class.forName(chosen.getValue());
                assertTrue(type.isEnum(), type + " is no enum");
                for (Field field : type.getDeclaredFields()) {
                    assertTrue(Modifier.isFinal(field.getModifiers()), field + " can change");
                }
                String member = chosen.getKey().replaceAll("^.*\\.|\\($", "");
                assertEquals(
                        String.class,
                        chosen.getKey().endsWith("(")
                                ? type.getDeclaredMethod(member).getReturnType()
                                : type.getDeclaredField(member).getType());
                String variable = chosen.getKey().replaceAll("\\..*", "");
                assertEquals(
                        List.of(),
                        Pattern.compile("\\b([A-Z]\\w*) " + variable + "\\b")
                                .matcher(source)
                                .results()
                                .map(found -> found.group(1))
                                .filter(name -> !name.equals(type.getSimpleName()))
                                .toList());
            }
        }
    }

    /** The two that piece the most together: what a caller gave, joined anywhere in them, shows. */
    @Test
    void whatIsJoinedInAClassThatPiecesItsStatementsTogetherIsNoticed() {
        planted(
                "ParticipantPages.java",
                "selection.sort(",
                "+ order.orderBy()",
                "+ selection.sort()");
        planted("ParticipantPages.java", "value", ".append(piece.sql)", ".append(value)");
        planted("ParticipantPages.java", "order", "+ order.after()", "+ order");
        planted(
                "ParticipantPages.java",
                "selection",
                "+ ParticipantScope.IN_SCOPE",
                "+ ParticipantScope.IN_SCOPE + selection");
        planted(
                "CandidateQueries.java",
                "typed",
                "private CandidateQueries() {}",
                """
                private CandidateQueries() {}

                static String all(String typed) {
                    return two(null, typed);
                }
                """);
        planted("CandidateQueries.java", "question", ".append(way.sql)", ".append(question)");
        planted(
                "CandidateRepository.java",
                "question.text(",
                "people(CandidateQueries.byDetails(question))",
                "people(\"select 1 from a where a = :a and \" + question.text())");
    }

    private static void planted(String file, String joined, String there, String instead) {
        String source = sourceOf(file);
        assertTrue(source.contains(there), file + " has no " + there);
        Set<String> chosen = OF_AN_ENUM.getOrDefault(file, Map.of()).keySet();
        assertEquals(List.of(), SqlInSource.faults(source, chosen));
        List<String> faults = SqlInSource.faults(source.replace(there, instead), chosen);
        assertTrue(
                faults.stream().anyMatch(fault -> fault.startsWith(joined + " in ")),
                joined + " in " + faults);
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

    /** Whichever room it stands in. */
    private static String sourceOf(String file) {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return text(sources.filter(path -> path.endsWith(file)).findFirst().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
