package org.hawsh.embedded;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Directories that live as long as the process that asked for them. What a killed process left
 * behind is swept by the next one, its orphaned database included.
 */
public final class EphemeralDirectory {

    private EphemeralDirectory() {}

    public static Path create(HawshHome home, String purpose) {
        Path parent = home.directory().resolve("ephemeral");
        try {
            Files.createDirectories(parent);
            sweep(parent);
            String name = ProcessHandle.current().pid() + "-" + purpose + "-" + UUID.randomUUID();
            Path directory = Files.createDirectory(parent.resolve(name));
            AtExit.run(() -> remove(directory));
            return directory;
        } catch (IOException e) {
            throw Directories.failure("make a directory", parent, e);
        }
    }

    private static void sweep(Path parent) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(parent)) {
            for (Path leftover : leftovers) {
                if (!ownerLives(leftover)) {
                    remove(leftover);
                }
            }
        }
    }

    private static boolean ownerLives(Path directory) {
        String name = directory.getFileName().toString();
        long pid = Long.parseLong(name.substring(0, name.indexOf('-')));
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** Quiet on purpose: the next sweep tries again. */
    static void remove(Path directory) {
        try {
            Orphans.stopUnder(directory);
            Directories.delete(directory);
        } catch (IOException | StartFailure retriedByTheNextSweep) {
            return;
        }
    }
}
