package org.hawsh.embedded.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hawsh.embedded.Checksums;
import org.hawsh.embedded.Directories;

/** Tells whether any of some files has changed since they were last built. */
record Fingerprint(Path memory, String now) {

    static Fingerprint of(Path memory, List<Path> roots) {
        MessageDigest digest = Checksums.newSha256();
        try {
            for (Path root : roots) {
                addAll(digest, root);
            }
        } catch (IOException e) {
            throw Directories.failure("read the sources", memory.getParent(), e);
        }
        return new Fingerprint(memory, HexFormat.of().formatHex(digest.digest()));
    }

    boolean isKnown() {
        try {
            return Files.exists(memory) && Files.readString(memory).equals(now);
        } catch (IOException unreadable) {
            return false;
        }
    }

    void remember() {
        try {
            Files.createDirectories(memory.getParent());
            Files.writeString(memory, now);
        } catch (IOException e) {
            throw Directories.failure("remember a build", memory.getParent(), e);
        }
    }

    private static void addAll(MessageDigest digest, Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (isMade(root.relativize(file))) {
                    continue;
                }
                digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    /** What a build writes among its own sources lies in a folder {@code gen}: it follows from them. */
    private static boolean isMade(Path file) {
        return file.getNameCount() > 1
                && StreamSupport.stream(file.getParent().spliterator(), false)
                        .anyMatch(folder -> folder.endsWith("gen"));
    }
}
