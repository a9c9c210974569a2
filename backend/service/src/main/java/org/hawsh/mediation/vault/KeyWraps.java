package org.hawsh.mediation.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** Keys (AES-256-GCM, Tink), and how they are wrapped for the row in which they lie. */
enum KeyWraps {
    CASES("mediation_key"),
    DRAFTS("mediation_draft");

    private final String table;

    KeyWraps(String table) {
        this.table = table;
    }

    byte[] wrap(KeysetHandle key, Aead kek, UUID row) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, kek, place(row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key could not be wrapped", e);
        }
    }

    KeysetHandle unwrap(byte[] wrapped, Aead kek, UUID row) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, kek, place(row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a key cannot be unwrapped: the KEK it was wrapped with is not in the file", e);
        }
    }

    private byte[] place(UUID row) {
        return "%s/%s".formatted(table, row).getBytes(StandardCharsets.UTF_8);
    }

    static KeysetHandle fresh() {
        try {
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Aead aead(KeysetHandle key) {
        try {
            return key.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
