package org.hawsh.mediation.vault;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.KeysetHandle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Seals what has no case yet: each value under a key of its own, wrapped like the key of a case and lying beside it. */
@ApplicationScoped
public class Envelopes {
    private final KekProvider keks;
    private final ErasedKeys erased;
    private final ObjectMapper json;

    Envelopes(KekProvider keks, ErasedKeys erased, ObjectMapper json) {
        this.keks = keks;
        this.erased = erased;
        this.json = json;
    }

    /** @param column of which table ({@code mediation_draft.sealed}) */
    public Envelope seal(String column, UUID row, Object value) {
        KeysetHandle key = KeyWraps.fresh();
        KekProvider.Kek kek = keks.current();
        return new Envelope(
                KeyWraps.DRAFTS.wrap(key, kek.aead(), row),
                kek.id(),
                new CaseKey(KeyWraps.aead(key), json).seal(column, row, value));
    }

    /**
     * @param caseId what it belongs to, or null
     * @return null where that case is erased, also where a backup brought the value back
     */
    public <T> T open(
            String column, UUID row, UUID caseId, byte[] wrapped, byte[] sealed, Class<T> type) {
        if (caseId != null && erased.has(caseId)) {
            return null;
        }
        KeysetHandle key = KeyWraps.DRAFTS.unwrap(wrapped, keks.current().aead(), row);
        return new CaseKey(KeyWraps.aead(key), json).open(column, row, sealed, type);
    }

    /**
     * @param wrapped the key of the value
     * @param kekId what it is wrapped with
     */
    public record Envelope(byte[] wrapped, long kekId, byte[] sealed) {}
}
