package org.hawsh.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Compiles a class that breaks a rule on purpose ({@code src/test/resources/planted}), so that the rule is seen to notice. */
public final class PlantedClass {
    private PlantedClass() {}

    /** @return the folder with the compiled classes and nothing else */
    public static Path compile(String... names) {
        try {
            Path folder = Files.createDirectories(Path.of("target/planted", names[0]));
            List<String> arguments =
                    new ArrayList<>(
                            List.of("-proc:none", "-cp", classPath(), "-d", folder.toString()));
            for (String name : names) {
                Path source = folder.resolve(name + ".java");
                Files.copy(
                        Path.of("src/test/resources/planted", name + ".java.txt"),
                        source,
                        StandardCopyOption.REPLACE_EXISTING);
                arguments.add(source.toString());
            }
            int result =
                    ToolProvider.getSystemJavaCompiler()
                            .run(null, null, null, arguments.toArray(String[]::new));
            if (result != 0) {
                throw new IllegalStateException(List.of(names) + " did not compile");
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        return "target/classes" + File.pathSeparator + System.getProperty("java.class.path");
    }
}
