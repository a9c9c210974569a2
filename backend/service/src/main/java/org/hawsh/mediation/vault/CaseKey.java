package org.hawsh.mediation.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Seals what belongs to one case, each value for the place it stands in: AES-256-GCM with table, row and column as associated
 * data, so that what was moved to another row cannot be opened there.
 */
public final class CaseKey {
    private final Aead aead;
    private final ObjectMapper json;

    /** @param aead null where the key was destroyed */
    CaseKey(Aead aead, ObjectMapper json) {
        this.aead = aead;
        this.json = json;
    }

    public boolean isDestroyed() {
        return aead == null;
    }

    /**
     * @param column of which table ({@code mediation_case.sealed_told})
     * @param value a text, or a record that is written as JSON; null stays null
     */
    public byte[] seal(String column, UUID row, Object value) {
        if (value == null) {
            return null;
        }
        try {
            return aead.encrypt(json.writeValueAsBytes(value), place(column, row));
        } catch (GeneralSecurityException | JsonProcessingException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /** Null for what was never written, and once the key is destroyed. */
    public <T> T open(String column, UUID row, byte[] sealed, Class<T> type) {
        if (sealed == null || isDestroyed()) {
            return null;
        }
        try {
            return json.readValue(aead.decrypt(sealed, place(column, row)), type);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("%s was changed or moved".formatted(column), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] place(String column, UUID row) {
        return "%s/%s".formatted(column, row).getBytes(StandardCharsets.UTF_8);
    }
}
