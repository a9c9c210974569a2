package org.hawsh.work.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;

/** What the service writes down about a record stands on the sheet of its feature, from where every client has its words. */
@HawshTest
class SheetsTest {
    private static final Pattern ACT =
            Pattern.compile(
                    "Act\\.of(?:Many)?\\(\\s*\"([A-Z_]+)\",\\s*(?:\"([a-z_]+)\"|(\\w+\\.)?ENTITY)");
    private static final Pattern ENTITY = Pattern.compile("String ENTITY = \"([a-z_]+)\"");
    private static final Pattern HISTORY =
            Pattern.compile("changes\\s*\\.record\\(\\s*(?:\"([a-z_]+)\"|(\\w+\\.)?ENTITY)");

    private static final Pattern BECAUSE =
            Pattern.compile("\\.because\\(([^()]*(?:\\(\\)[^()]*)*)\\)");
    private static final Pattern CODE = Pattern.compile("\"([A-Z_]+)\"");

    @Inject Kinds kinds;

    @Test
    void everyActThatIsWrittenStandsOnASheet() {
        assertEquals(Set.of(), unstated(sources()));
        assertEquals(
                Set.of("holiday JUGGLE"),
                unstated(Map.of("Planted", "audit.record(Act.of(\"JUGGLE\", \"holiday\", id))")));
    }

    @Test
    void whateverHasAHistoryNamesTheFieldsOfIt() {
        Map<String, String> sources = sources();
        Set<String> without = new TreeSet<>();
        sources.forEach(
                (file, text) ->
                        HISTORY.matcher(text)
                                .results()
                                .map(found -> entity(found, 1, 2, file, sources))
                                .filter(name -> fieldsOf(name).isEmpty())
                                .forEach(without::add));
        assertEquals(Set.of(), without);
    }

    @Test
    void everyPurposeThatIsWrittenStandsOnASheet() {
        assertEquals(Set.of(), unstatedPurposes(sources()));
        assertEquals(
                Set.of("A_WHIM"), unstatedPurposes(Map.of("Planted", "act.because(\"A_WHIM\")")));
    }

    /** Those of a list that is chosen from stand on the sheet as that list. */
    private Set<String> unstatedPurposes(Map<String, String> sources) {
        Set<String> stated = kinds.each(Kind::purposes);
        return sources.values().stream()
                .flatMap(text -> BECAUSE.matcher(text).results())
                .flatMap(because -> CODE.matcher(because.group(1)).results())
                .map(code -> code.group(1))
                .filter(code -> !stated.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> unstated(Map<String, String> sources) {
        Set<String> unstated = new TreeSet<>();
        sources.forEach(
                (file, text) ->
                        ACT.matcher(text)
                                .results()
                                .filter(
                                        act ->
                                                !actsOf(entity(act, 2, 3, file, sources))
                                                        .contains(act.group(1)))
                                .map(act -> entity(act, 2, 3, file, sources) + " " + act.group(1))
                                .forEach(unstated::add));
        return unstated;
    }

    /** A literal, the constant of the file itself, or that of another one. */
    private static String entity(
            MatchResult found, int literal, int owner, String file, Map<String, String> sources) {
        if (found.group(literal) != null) {
            return found.group(literal);
        }
        String named =
                found.group(owner) == null ? file : found.group(owner).replaceFirst("\\.$", "");
        var constant = ENTITY.matcher(sources.get(named));
        assertTrue(constant.find(), named + " says what its entity is");
        return constant.group(1);
    }

    private Set<String> actsOf(String kind) {
        return named(kind).map(Kind::acts).findFirst().orElse(new TreeSet<>());
    }

    private Set<String> fieldsOf(String kind) {
        return named(kind).map(Kind::fields).findFirst().orElse(new TreeSet<>());
    }

    private Stream<Kind> named(String name) {
        return kinds.all().stream().filter(kind -> kind.name().equals(name));
    }

    /** By the name of their class. */
    private static Map<String, String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().matches(".*(?<!/Act)\\.java"))
                    .collect(
                            Collectors.toMap(
                                    file -> file.getFileName().toString().replace(".java", ""),
                                    SheetsTest::text,
                                    (one, other) -> one + other,
                                    TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
