package org.hawsh.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Servers that outlived the run that started them, found by the pid files under its directory. */
public final class Orphans {

    private static final int DEPTH = 4;
    private static final String POSTMASTER = "postmaster.pid";

    private Orphans() {}

    /** The database last, so that nobody loses it under way. */
    public static void stopUnder(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        List<Path> pidFiles = pidFiles(directory);
        for (Path file : pidFiles) {
            if (!file.endsWith(POSTMASTER)) {
                RunningProcess.stopOrphan(file);
            }
        }
        for (Path file : pidFiles) {
            if (file.endsWith(POSTMASTER)) {
                Optional<PostgresProcess> running = PostgresProcess.of(file.getParent());
                running.ifPresent(PostgresProcess::stop);
            }
        }
    }

    private static List<Path> pidFiles(Path directory) throws IOException {
        try (Stream<Path> files =
                Files.find(directory, DEPTH, (file, is) -> file.toString().endsWith(".pid"))) {
            return files.toList();
        }
    }
}
