package org.hawsh.mediation.parties;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Recorded;

/** What a party said of taking part, once; the latest stands. */
@Entity
@Table(name = "mediation_consent")
class ProcessConsent extends Recorded {
    private static final String SEALED = "mediation_consent.sealed_how";

    private UUID caseId;

    private UUID partyId;

    private boolean given;

    private Instant recordedAt;

    private UUID recordedBy;

    private byte[] sealedHow;

    protected ProcessConsent() {}

    ProcessConsent(Party party, RecordConsent request, UUID by, CaseKey key) {
        super(Ids.next());
        caseId = party.caseId();
        partyId = party.id();
        given = request.given();
        recordedAt = Moments.now();
        recordedBy = by;
        sealedHow = key.seal(SEALED, id(), request.details());
    }

    UUID partyId() {
        return partyId;
    }

    boolean isGiven() {
        return given;
    }

    ConsentView view(CaseKey key) {
        return new ConsentView(
                given, recordedAt, key.open(SEALED, id(), sealedHow, ConsentDetails.class));
    }
}
