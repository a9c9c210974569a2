package org.hawsh.mediation.parties;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.mediation.vault.SealedEditable;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Kept;

/** One of the equal parties of a case. */
@Entity
@Table(name = "mediation_party")
class Party extends Kept implements SealedEditable<PartyDetails> {
    static final String SEALED = "mediation_party.sealed_party";

    @Column(updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    @Column(updatable = false)
    private Instant addedAt;

    private byte[] sealedParty;

    protected Party() {}

    Party(UUID caseId, PartyDetails details, CaseKey key) {
        super(Ids.next());
        this.caseId = caseId;
        kind = details.kind();
        addedAt = Moments.now();
        become(details, key);
    }

    @Override
    public void become(PartyDetails details, CaseKey key) {
        sealedParty = key.seal(SEALED, id(), details);
    }

    /** Null once the narrative is destroyed. */
    @Override
    public PartyDetails details(CaseKey key) {
        return key.open(SEALED, id(), sealedParty, PartyDetails.class);
    }

    PartyKind kind() {
        return kind;
    }

    UUID caseId() {
        return caseId;
    }
}
