package org.hawsh.embedded.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.hawsh.embedded.Directories;
import org.hawsh.embedded.StartFailure;

/** One kept stack at a time. The lock goes with the process that holds it, however that ends. */
final class RunLock {

    private final FileChannel held;

    private RunLock(FileChannel held) {
        this.held = held;
    }

    static RunLock take(Path directory) {
        Path file = directory.resolve("run.lock");
        Path holder = directory.resolve("run.holder");
        try {
            Files.createDirectories(directory);
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isOurs(channel)) {
                throw new StartFailure(
                        "Hawsh is already running from this directory (process %s). Stop it there with Ctrl-C."
                                .formatted(Files.readString(holder)));
            }
            Files.writeString(holder, String.valueOf(ProcessHandle.current().pid()));
            return new RunLock(channel);
        } catch (IOException e) {
            throw Directories.failure("take the lock", directory, e);
        }
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    boolean isHeld() {
        return held.isOpen();
    }
}
