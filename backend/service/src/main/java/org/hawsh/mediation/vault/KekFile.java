package org.hawsh.mediation.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.security.Environment;
import org.jboss.logging.Logger;

/**
 * Reads a Tink keyset (JSON, base64) from a file, and reads it again when it was written: a new key is added while the
 * service runs, and the old one taken out once the {@link Rewrapping} is done. Without a file the keys end with the process,
 * which is refused in production.
 */
@Singleton
class KekFile implements KekProvider {
    private static final Logger LOG = Logger.getLogger(KekFile.class);

    private final Path file;
    private final AtomicBoolean unreadable = new AtomicBoolean();
    private volatile Read read;

    KekFile(
            @ConfigProperty(name = "hawsh.mediation.kek-file") Optional<Path> file,
            @ConfigProperty(name = "hawsh.environment") Environment environment)
            throws GeneralSecurityException {
        AeadConfig.register();
        this.file = file.orElse(null);
        if (this.file != null) {
            read = read();
        } else if (environment == Environment.PRODUCTION) {
            throw new IllegalStateException(
                    "hawsh.mediation.kek-file is missing: see SECURITY.md, \"Keys\"");
        } else {
            LOG.info("No KEK configured: case files made now cannot be opened after a restart");
            read =
                    new Read(
                            null,
                            kek(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)));
        }
    }

    @Override
    public Kek current() {
        Read known = read;
        if (file != null && !isAsRead(known)) {
            known = read();
            read = known;
        }
        return known.kek();
    }

    private boolean isAsRead(Read known) {
        try {
            return Files.getLastModifiedTime(file).equals(known.writtenAt());
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * What cannot be read as it stands there now is not taken: the keys that were read before stay,
     * until it can.
     */
    private Read read() {
        try {
            FileTime writtenAt = Files.getLastModifiedTime(file);
            String json =
                    new String(
                            Base64.getMimeDecoder().decode(Files.readString(file).strip()),
                            StandardCharsets.UTF_8);
            Kek kek =
                    kek(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
            unreadable.set(false);
            return new Read(writtenAt, kek);
        } catch (GeneralSecurityException | IllegalArgumentException | IOException e) {
            if (read == null) {
                throw new IllegalStateException("the KEK cannot be read from " + file, e);
            }
            if (!unreadable.getAndSet(true)) {
                LOG.errorf(
                        "The KEK cannot be read from %s any more; the one read before stays", file);
            }
            return read;
        }
    }

    private static Kek kek(KeysetHandle keys) throws GeneralSecurityException {
        return new Kek(
                keys.getPrimitive(RegistryConfiguration.get(), Aead.class),
                Integer.toUnsignedLong(keys.getPrimary().getId()));
    }

    /** @param writtenAt null where there is no file */
    private record Read(FileTime writtenAt, Kek kek) {}
}
