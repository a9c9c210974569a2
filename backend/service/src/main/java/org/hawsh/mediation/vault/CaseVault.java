package org.hawsh.mediation.vault;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.platform.database.OneColumn;

/** The keys of cases. Row-level security gives a key to the members of its case, and to nobody else. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseVault {
    private final EntityManager database;
    private final KekProvider keks;
    private final ErasedKeys erased;
    private final ObjectMapper json;

    CaseVault(EntityManager database, KekProvider keks, ErasedKeys erased, ObjectMapper json) {
        this.database = database;
        this.keks = keks;
        this.erased = erased;
        this.json = json;
    }

    /**
     * Makes the key of a new case, and keeps it once the case is stored.
     *
     * @param stored seals what was told with the new key, and stores the case
     */
    public <T> T forNewCase(UUID caseId, Function<CaseKey, T> stored) {
        KeysetHandle key = KeyWraps.fresh();
        T done = stored.apply(new CaseKey(KeyWraps.aead(key), json));
        KekProvider.Kek kek = keks.current();
        database.createNativeQuery(
                        "insert into mediation_key (case_id, wrapped, kek_id) values (:case, :wrapped, :kek)")
                .setParameter("case", caseId)
                .setParameter("wrapped", KeyWraps.CASES.wrap(key, kek.aead(), caseId))
                .setParameter("kek", kek.id())
                .executeUpdate();
        return done;
    }

    /**
     * Of a case the caller is a member of. One that was destroyed opens nothing, also where a
     * backup brought it back. What was wrapped anew after it was looked at is looked at once more:
     * the KEK it was wrapped with may be gone already.
     */
    public CaseKey of(UUID caseId) {
        try {
            return unwrapped(caseId, wrapped(caseId));
        } catch (IllegalStateException wrappedAnewMeanwhile) {
            return unwrapped(caseId, wrapped(caseId));
        }
    }

    private byte[] wrapped(UUID caseId) {
        return OneColumn.of(
                        database,
                        "select wrapped from mediation_key where case_id = :case",
                        byte[].class)
                .setParameter("case", caseId)
                .getSingleResult();
    }

    /** For whoever is no member, and was given the wrapped key for one purpose. */
    public CaseKey unwrapped(UUID caseId, byte[] wrapped) {
        return new CaseKey(
                wrapped == null || erased.has(caseId)
                        ? null
                        : KeyWraps.aead(
                                KeyWraps.CASES.unwrap(wrapped, keks.current().aead(), caseId)),
                json);
    }

    /** Seals what nobody is to read, with the work that a case's key takes. It is thrown away with what returned it. */
    public CaseKey ofNobody() {
        UUID nobodys = UUID.randomUUID();
        Aead kek = keks.current().aead();
        byte[] wrapped = KeyWraps.CASES.wrap(KeyWraps.fresh(), kek, nobodys);
        return new CaseKey(KeyWraps.aead(KeyWraps.CASES.unwrap(wrapped, kek, nobodys)), json);
    }

    /** For good. It stands on the list outside the database before it is gone from the database. */
    public void destroy(UUID caseId) {
        erased.add(caseId);
        OneColumn.of(database, "select destroy_mediation_key(:case)", Integer.class)
                .setParameter("case", caseId)
                .getSingleResult();
    }
}
