package org.hawsh.platform.security;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Seals bytes so that only this installation can open them, and only in the place they were sealed for (AES-256-GCM by
 * Tink, the place being the associated data). Without a configured keyset it makes one that ends with the process:
 * good enough for a test, refused in production.
 */
@Singleton
public class Sealer {
    private final Aead aead;

    Sealer(
            @ConfigProperty(name = "hawsh.crypto.keyset") Optional<String> keyset,
            @ConfigProperty(name = "hawsh.environment") Environment environment)
            throws GeneralSecurityException {
        AeadConfig.register();
        if (keyset.isEmpty() && environment == Environment.PRODUCTION) {
            throw new IllegalStateException(
                    "hawsh.crypto.keyset is missing: see SECURITY.md, \"Keys\"");
        }
        if (keyset.isEmpty()) {
            Logger.getLogger(Sealer.class)
                    .info(
                            "No keyset configured: what is sealed now cannot be opened after a restart");
        }
        KeysetHandle handle =
                keyset.isPresent()
                        ? TinkJsonProtoKeysetFormat.parseKeyset(
                                new String(
                                        Base64.getDecoder().decode(keyset.get().strip()),
                                        StandardCharsets.UTF_8),
                                InsecureSecretKeyAccess.get())
                        : KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        this.aead = handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    public byte[] seal(byte[] plain, String place) {
        try {
            return aead.encrypt(plain, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /** What was sealed for this place; empty if it was changed, moved or sealed by somebody else. */
    public Optional<byte[]> open(byte[] sealed, String place) {
        try {
            return Optional.of(aead.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
