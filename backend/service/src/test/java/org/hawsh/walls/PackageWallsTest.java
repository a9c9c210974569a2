package org.hawsh.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How packages stand to one another, a package within another counting by itself. */
class PackageWallsTest {
    private static final int MOST_FILES = 40;

    @Test
    void noPackageImportsItselfByWayOfOthers() {
        Map<String, Set<String>> imports = Packages.imports();
        assertTrue(imports.size() > 50, "the sources are looked for in the right place");
        assertEquals(List.of(), Packages.circles(imports));

        imports.put("platform.values", Set.of("access.identity"));
        assertTrue(
                Packages.circles(imports).stream()
                        .anyMatch(
                                circle -> circle.containsAll(Set.of("platform.values", "access"))),
                "a planted import upwards closes a circle");
    }

    @Test
    void everyPackageSaysWhatItImports() {
        assertEquals(Map.of(), wrong(Packages.imports()));

        Map<String, Set<String>> more = Packages.imports();
        more.get("places").add("platform.blobs");
        more.get("access").remove("platform.http");
        assertEquals(Set.of("places", "access"), wrong(more).keySet());
        assertEquals(null, Packages.saidOf("/** Imports what it likes. */"));
        assertEquals(
                Set.of("a.b", "c"),
                Packages.saidOf("/**\n * <p>Imports: a.b,\n * c. And more.\n */\n"));
        assertEquals(Set.of("places"), Packages.importsOf("import org.hawsh.places.Places;\n"));
    }

    @Test
    void noPackageHasMoreThanFortyFiles() {
        assertEquals(List.of(), tooLarge(Packages.sizes()));
        assertEquals(
                List.of("one has 41 files"), tooLarge(new TreeMap<>(Map.of("one", 41, "two", 40))));
    }

    /** Said and meant, of the packages where they are not the same. */
    private static Map<String, String> wrong(Map<String, Set<String>> imports) {
        Map<String, String> wrong = new TreeMap<>();
        imports.forEach(
                (name, meant) -> {
                    Set<String> said =
                            Packages.saidOf(
                                    Packages.text(
                                            Packages.SOURCES
                                                    .resolve(name.replace('.', '/'))
                                                    .resolve("package-info.java")));
                    if (!new TreeSet<>(meant).equals(said)) {
                        wrong.put(name, "says " + said + ", imports " + meant);
                    }
                });
        return wrong;
    }

    private static List<String> tooLarge(Map<String, Integer> sizes) {
        return sizes.entrySet().stream()
                .filter(one -> one.getValue() > MOST_FILES)
                .map(one -> one.getKey() + " has " + one.getValue() + " files")
                .toList();
    }
}
