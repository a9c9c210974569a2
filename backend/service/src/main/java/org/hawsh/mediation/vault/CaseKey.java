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
            return sealed(json.writeValueAsBytes(value), place(column, row));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /**
     * A part of something too large to be sealed at once.
     *
     * @param number of the part, from 0
     * @param last whether none comes after it, so that nothing can be cut off unnoticed
     */
    public byte[] sealPart(String column, UUID row, int number, boolean last, byte[] plain) {
        return sealed(plain, part(column, row, number, last));
    }

    /** @throws IllegalStateException if it is not the part that was sealed for this place */
    public byte[] openPart(String column, UUID row, int number, boolean last, byte[] sealed) {
        return opened(column, sealed, part(column, row, number, last));
    }

    /** Null for what was never written, and once the key is destroyed. */
    public <T> T open(String column, UUID row, byte[] sealed, Class<T> type) {
        if (sealed == null || isDestroyed()) {
            return null;
        }
        try {
            return json.readValue(opened(column, sealed, place(column, row)), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] sealed(byte[] plain, byte[] place) {
        try {
            return aead.encrypt(plain, place);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    private byte[] opened(String column, byte[] sealed, byte[] place) {
        try {
            return aead.decrypt(sealed, place);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("%s was changed or moved".formatted(column), e);
        }
    }

    private static byte[] part(String column, UUID row, int number, boolean last) {
        return "%s/%s/%d%s"
                .formatted(column, row, number, last ? "/last" : "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] place(String column, UUID row) {
        return "%s/%s".formatted(column, row).getBytes(StandardCharsets.UTF_8);
    }
}
