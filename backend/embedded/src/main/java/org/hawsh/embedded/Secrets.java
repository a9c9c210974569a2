package org.hawsh.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords made once for one data directory, each in a file only its owner can read. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final Path directory;

    private Secrets(Path directory) {
        this.directory = directory;
    }

    public static Secrets in(Path directory) {
        try {
            return new Secrets(Directories.createPrivate(directory));
        } catch (IOException e) {
            throw Directories.failure("keep secrets", directory, e);
        }
    }

    public String get(String name) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return get(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Where the secret is kept, or else this one from now on. */
    public Path file(String name, String fresh) {
        get(name, fresh);
        return directory.resolve(name);
    }

    /** The secret as kept, or else this one from now on. */
    public String get(String name, String fresh) {
        Path file = directory.resolve(name);
        try {
            if (!Files.exists(file)) {
                Path arriving = directory.resolve(name + ".arriving");
                Files.deleteIfExists(arriving);
                Files.createFile(
                        arriving,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
                Files.writeString(
                        arriving, fresh, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
                Directories.moveInto(arriving, file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw Directories.failure("keep the secret " + name, directory, e);
        }
    }
}
