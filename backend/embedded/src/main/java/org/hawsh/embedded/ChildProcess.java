package org.hawsh.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a short command to its end and keeps what it said. */
public record ChildProcess(int exitCode, String output) {

    public static ChildProcess run(List<String> command, Path directory, Duration atMost) {
        return run(command, directory, Map.of(), atMost);
    }

    public static ChildProcess run(
            List<String> command,
            Path directory,
            Map<String, String> environment,
            Duration atMost) {
        Path said = null;
        try {
            // A file and not a pipe: a daemon started by the command may keep the other end open.
            said = Files.createTempFile("hawsh", ".out");
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .directory(directory.toFile())
                            .redirectErrorStream(true)
                            .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                            .redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            AtExit atExit = AtExit.run(() -> kill(process));
            boolean ended = process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
            atExit.forget();
            if (!ended) {
                kill(process);
                throw new StartFailure(
                        "%s did not finish within %d s.\n%s"
                                .formatted(command.get(0), atMost.toSeconds(), read(said)));
            }
            return new ChildProcess(process.exitValue(), read(said));
        } catch (IOException e) {
            throw new StartFailure("Cannot run " + command.get(0) + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while running " + command.get(0), e);
        } finally {
            if (said != null) {
                said.toFile().delete();
            }
        }
    }

    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    static File nothing() {
        return new File("/dev/null");
    }

    public boolean succeeded() {
        return exitCode == 0;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
    }
}
