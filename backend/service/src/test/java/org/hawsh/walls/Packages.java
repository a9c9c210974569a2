package org.hawsh.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packages of the service as their sources say; each is called as it is below {@code org.hawsh}. */
final class Packages {
    static final Path SOURCES = Path.of("src/main/java/org/hawsh");

    private static final Pattern IMPORT =
            Pattern.compile(
                    "^import (?:static )?org\\.hawsh\\.([a-z.]+)\\.[A-Z]", Pattern.MULTILINE);

    private static final Pattern SAID =
            Pattern.compile("<p>Imports: (nothing of ours|[a-z.]+(?:, [a-z.]+)*)\\.(?: |$)");

    private Packages() {}

    /** Each package with those it imports. */
    static Map<String, Set<String>> imports() {
        Map<String, Set<String>> imports = new TreeMap<>();
        for (Path source : sources()) {
            String own = nameOf(source.getParent());
            Set<String> found = imports.computeIfAbsent(own, any -> new TreeSet<>());
            found.addAll(importsOf(text(source)));
            found.remove(own);
        }
        return imports;
    }

    static Set<String> importsOf(String source) {
        Set<String> found = new TreeSet<>();
        Matcher imported = IMPORT.matcher(source);
        while (imported.find()) {
            found.add(imported.group(1));
        }
        return found;
    }

    /** What a {@code package-info} says its package imports; null where it says nothing that can be read. */
    static Set<String> saidOf(String packageInfo) {
        Matcher said = SAID.matcher(packageInfo.replaceAll("\\s*\\n \\*/?[ ]?", " "));
        if (!said.find()) {
            return null;
        }
        return said.group(1).startsWith("nothing")
                ? Set.of()
                : new TreeSet<>(List.of(said.group(1).split(", ")));
    }

    /** How many files each package has. */
    static Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new TreeMap<>();
        sources().forEach(source -> sizes.merge(nameOf(source.getParent()), 1, Integer::sum));
        return sizes;
    }

    /** The packages that reach themselves again by what they import, each with all it is in a circle with. */
    static List<Set<String>> circles(Map<String, Set<String>> imports) {
        Map<String, Set<String>> reached = new TreeMap<>();
        imports.keySet().forEach(from -> reached.put(from, reachedFrom(from, imports)));
        List<Set<String>> circles = new ArrayList<>();
        for (String one : imports.keySet()) {
            Set<String> circle = new TreeSet<>();
            reached.get(one).stream()
                    .filter(other -> reached.getOrDefault(other, Set.of()).contains(one))
                    .forEach(circle::add);
            if (!circle.isEmpty() && !circles.contains(circle)) {
                circles.add(circle);
            }
        }
        return circles;
    }

    private static Set<String> reachedFrom(String from, Map<String, Set<String>> imports) {
        Set<String> reached = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(imports.get(from));
        while (!next.isEmpty()) {
            String one = next.pop();
            if (reached.add(one)) {
                next.addAll(imports.getOrDefault(one, Set.of()));
            }
        }
        return reached;
    }

    static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String nameOf(Path folder) {
        return SOURCES.relativize(folder).toString().replace('/', '.');
    }

    static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
