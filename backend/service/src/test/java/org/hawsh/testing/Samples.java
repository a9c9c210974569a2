package org.hawsh.testing;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Well-formed requests for the operations of one feature, about Kirkuk. Each class of the tests called {@code …Samples} is
 * found by itself; its rows stand in {@code access-matrix/<feature>.properties}.
 */
public interface Samples {

    /**
     * By operation id: asks once as the caller. Whatever the request needs to be possible (an item, its version) is made
     * anew by somebody else each time, so that one caller's effect is not in the next one's way.
     */
    Map<String, Function<Someone, Response>> requests();

    static Map<String, Function<Someone, Response>> all() {
        Map<String, Function<Someone, Response>> all = new TreeMap<>();
        implementations().forEach(samples -> all.putAll(samples.get().requests()));
        return all;
    }

    /** The requests that stand together in one class, the longest list first. */
    static List<Map<String, Function<Someone, Response>>> features() {
        return implementations().stream()
                .map(samples -> samples.get().requests())
                .sorted(
                        Comparator.<Map<String, Function<Someone, Response>>>comparingInt(Map::size)
                                .reversed())
                .toList();
    }

    private static List<Supplier<Samples>> implementations() {
        Path classes = Path.of("target/test-classes");
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.matches(".*/[A-Z][A-Za-z]+Samples\\.class"))
                    .map(file -> file.replaceFirst("\\.class$", "").replace('/', '.'))
                    .sorted()
                    .map(name -> (Supplier<Samples>) () -> newOne(name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Samples newOne(String className) {
        try {
            var constructor =
                    Thread.currentThread()
                            .getContextClassLoader()
                            .loadClass(className)
                            .getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Samples) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
