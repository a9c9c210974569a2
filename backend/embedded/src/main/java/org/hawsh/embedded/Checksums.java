package org.hawsh.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/**
 * What the downloaded programs must be, byte for byte. Maven's own checksums are not enough: they
 * come from the same place as the file, some mirrors have none, and a file already in the local
 * repository is not looked at again.
 */
public record Checksums(Properties sha256ByFileName) {

    static Checksums pinned() {
        Properties sums = new Properties();
        try (InputStream file = Checksums.class.getResourceAsStream("checksums.properties")) {
            sums.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Checksums(sums);
    }

    void verify(Path file) throws IOException {
        String name = file.getFileName().toString();
        String expected = sha256ByFileName.getProperty(name);
        if (expected == null) {
            throw new StartFailure(
                    "%s has no line in checksums.properties; every pinned version needs one."
                            .formatted(name));
        }
        String found = sha256(file);
        if (!found.equals(expected)) {
            throw new IOException(
                    "%s is not the file that was published: its SHA-256 is %s and not %s"
                            .formatted(name, found, expected));
        }
    }

    public static String sha256(Path file) throws IOException {
        try (DigestInputStream bytes =
                new DigestInputStream(Files.newInputStream(file), newSha256())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        }
    }

    public static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }
}
