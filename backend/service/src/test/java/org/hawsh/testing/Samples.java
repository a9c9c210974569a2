package org.hawsh.testing;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Well-formed requests for the operations of one feature, about Kirkuk. Each implementation in the tests is found by
 * itself; its rows stand in {@code access-matrix/<feature>.properties}.
 */
public interface Samples {

    /**
     * By operation id: asks once as the caller. Whatever the request needs to be possible (an item, its version) is made
     * anew by somebody else each time, so that one caller's effect is not in the next one's way.
     */
    Map<String, Function<Someone, Response>> requests();

    static Map<String, Function<Someone, Response>> all() {
        Map<String, Function<Someone, Response>> all = new java.util.TreeMap<>();
        implementations().forEach(samples -> all.putAll(samples.get().requests()));
        return all;
    }

    private static List<Supplier<Samples>> implementations() {
        return new com.tngtech.archunit.core.importer.ClassFileImporter()
                .importPath(java.nio.file.Path.of("target/test-classes")).stream()
                        .filter(type -> type.isAssignableTo(Samples.class) && !type.isInterface())
                        .map(type -> (Supplier<Samples>) () -> newOne(type.getName()))
                        .toList();
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
