package org.hawsh.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The commands the README prints, to be run as they stand there. */
public record Readme(String commands) {
    private static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();

    /** Those of the section's first block. */
    public static Readme section(String title) throws IOException {
        String readme = Files.readString(CHECKOUT.resolve("README.md"));
        String section = readme.split("\n## " + title + "\n", 2)[1];
        return new Readme(section.split("```sh\n", 2)[1].split("```", 2)[0]);
    }

    /** What they print; the first that fails ends them. */
    public String run(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", "-eu", "-c", commands)
                        .directory(CHECKOUT.toFile())
                        .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process shell = builder.start();
        String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (shell.waitFor() != 0) {
            throw new AssertionError(commands + "\nprinted\n" + printed);
        }
        return printed;
    }
}
