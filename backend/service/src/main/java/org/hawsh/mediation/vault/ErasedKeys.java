package org.hawsh.mediation.vault;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.security.Environment;
import org.jboss.logging.Logger;

/**
 * The list of keys that were destroyed, one id a line, in a file that only grows. It lies outside the database, so that a
 * restored backup does not bring a destroyed case back.
 */
@Singleton
class ErasedKeys {
    private final Path file;
    private final Set<UUID> known;

    ErasedKeys(
            @ConfigProperty(name = "hawsh.mediation.erased-file") Optional<Path> file,
            @ConfigProperty(name = "hawsh.environment") Environment environment)
            throws IOException {
        this.file = file.orElse(null);
        if (this.file == null && environment == Environment.PRODUCTION) {
            throw new IllegalStateException(
                    "hawsh.mediation.erased-file is missing: see SECURITY.md, \"Keys\"");
        }
        if (this.file == null) {
            Logger.getLogger(ErasedKeys.class)
                    .info("No list of erased keys configured: a restored backup would open them");
        }
        this.known = ConcurrentHashMap.newKeySet();
        if (this.file != null && Files.exists(this.file)) {
            known.addAll(
                    Files.readAllLines(this.file).stream()
                            .filter(line -> !line.isBlank())
                            .map(line -> UUID.fromString(line.strip()))
                            .collect(Collectors.toSet()));
        }
    }

    boolean has(UUID caseId) {
        return known.contains(caseId);
    }

    /** On the disk when this returns. */
    void add(UUID caseId) {
        if (file != null) {
            try (FileChannel list =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.APPEND)) {
                list.write(StandardCharsets.UTF_8.encode(caseId + "\n"));
                list.force(true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        known.add(caseId);
    }
}
