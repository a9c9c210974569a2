package org.hawsh.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The running postmaster of a cluster, known by the pid file PostgreSQL keeps there. */
record PostgresProcess(ProcessHandle process) {

    private static final Duration FAST_ENOUGH = Duration.ofSeconds(30);

    /** Empty when nothing runs, or when the number in a stale file is somebody else's by now. */
    static Optional<PostgresProcess> of(Path cluster) throws IOException {
        List<String> lines = pidFile(cluster);
        if (lines.isEmpty() || !lines.get(0).matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0)))
                .filter(ProcessHandle::isAlive)
                .filter(PostgresProcess::isPostgres)
                .map(PostgresProcess::new);
    }

    /** It may vanish at any moment: a stopping server takes it away. */
    private static List<String> pidFile(Path cluster) throws IOException {
        try {
            return Files.readAllLines(cluster.resolve("postmaster.pid"));
        } catch (NoSuchFileException notRunning) {
            return List.of();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.endsWith("postgres")).orElse(false);
    }

    /** The fast shutdown: sessions are ended, what was committed is written down. */
    void stop() {
        signal("INT");
        if (!gone(FAST_ENOUGH)) {
            signal("QUIT");
            if (!gone(FAST_ENOUGH)) {
                throw new StartFailure(
                        "PostgreSQL (process %d) does not stop. End it, then try again."
                                .formatted(process.pid()));
            }
        }
    }

    private void signal(String name) {
        ChildProcess.run(
                List.of("kill", "-" + name, String.valueOf(process.pid())),
                Path.of("/"),
                FAST_ENOUGH);
    }

    private boolean gone(Duration within) {
        long end = System.nanoTime() + within.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return !process.isAlive();
    }
}
