package org.hawsh.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** Compiles a class that breaks a rule on purpose ({@code src/test/resources/planted}), so that the rule is seen to notice. */
public final class PlantedClass {
    private PlantedClass() {}

    /** @return the folder with the compiled class and nothing else */
    public static Path compile(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target/planted", name));
            Path source = folder.resolve(name + ".java");
            Files.copy(
                    Path.of("src/test/resources/planted", name + ".java.txt"),
                    source,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            String classPath =
                    "target/classes"
                            + System.getProperty("path.separator")
                            + System.getProperty("java.class.path");
            int result =
                    ToolProvider.getSystemJavaCompiler()
                            .run(
                                    null,
                                    null,
                                    null,
                                    "-proc:none",
                                    "-cp",
                                    classPath,
                                    "-d",
                                    folder.toString(),
                                    source.toString());
            if (result != 0) {
                throw new IllegalStateException(name + " did not compile");
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
