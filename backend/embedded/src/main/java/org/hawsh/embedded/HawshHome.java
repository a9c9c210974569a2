package org.hawsh.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The {@code .hawsh} directory at the root of the checkout: unpacked tools, data and logs. */
public record HawshHome(Path directory) {

    /** Found from whatever module a test or a command happens to run in. */
    public static HawshHome find() {
        String chosen = System.getenv("HAWSH_HOME");
        if (chosen != null && !chosen.isBlank()) {
            return new HawshHome(Path.of(chosen).toAbsolutePath());
        }
        Path candidate = Path.of("").toAbsolutePath();
        while (candidate != null) {
            if (Files.exists(candidate.resolve("backend/embedded/pom.xml"))) {
                return new HawshHome(candidate.resolve(".hawsh"));
            }
            candidate = candidate.getParent();
        }
        throw new StartFailure(
                "Run this inside the checkout of Hawsh, or name a directory in HAWSH_HOME.");
    }

    Path tools() {
        return directory.resolve("tools");
    }

    /** Runs one piece of work while no other process does the same. */
    <T> T exclusively(String name, Work<T> work) {
        Path lock = directory.resolve("locks").resolve(name);
        synchronized (HawshHome.class) {
            try {
                Files.createDirectories(lock.getParent());
                try (FileChannel channel =
                                FileChannel.open(
                                        lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock held = channel.lock()) {
                    return work.run();
                }
            } catch (IOException e) {
                throw Directories.failure("prepare " + name, directory, e);
            }
        }
    }

    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }
}
