package org.hawsh.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The {@code .hawsh} directory at the root of the checkout: unpacked tools, data and logs. */
public record HawshHome(Path checkout, Path directory) {

    private static final Map<Path, Object> HELD_HERE = new ConcurrentHashMap<>();

    /** Found from whatever module a test or a command happens to run in. */
    public static HawshHome find() {
        Path checkout = locateCheckout();
        String chosen = System.getenv("HAWSH_HOME");
        return chosen == null || chosen.isBlank()
                ? new HawshHome(checkout, checkout.resolve(".hawsh"))
                : new HawshHome(checkout, Path.of(chosen).toAbsolutePath());
    }

    private static Path locateCheckout() {
        Path candidate = Path.of("").toAbsolutePath();
        while (!Files.exists(candidate.resolve("backend/embedded/pom.xml"))) {
            candidate = candidate.getParent();
            if (candidate == null) {
                throw new StartFailure("Run this inside the checkout of Hawsh.");
            }
        }
        return candidate;
    }

    Path tools() {
        return directory.resolve("tools");
    }

    /** Runs one piece of work while nobody else does the same, in this process or in another; different work goes on beside it. */
    public <T> T exclusively(String name, Work<T> work) {
        Path lock = directory.resolve("locks").resolve(name);
        // A file's lock keeps other processes out, and fails where this one holds it already.
        synchronized (HELD_HERE.computeIfAbsent(lock, file -> new Object())) {
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
    public interface Work<T> {
        T run() throws IOException;
    }
}
