package org.hawsh.mediation.agreements;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.platform.values.Ids;
import org.hawsh.work.records.Recorded;

/** That one party signed one text. */
@Entity
@Table(name = "mediation_signature")
class Signature extends Recorded {
    private static final String SEALED = "mediation_signature.sealed_how";

    private UUID caseId;

    private UUID agreementId;

    private UUID partyId;

    private LocalDate signedOn;

    private byte[] sealedHow;

    protected Signature() {}

    Signature(Agreement agreement, SignAgreement request, LocalDate today, CaseKey key) {
        super(Ids.next());
        caseId = agreement.caseId();
        agreementId = agreement.id();
        partyId = request.partyId();
        signedOn = today;
        sealedHow = key.seal(SEALED, id(), request.sealed());
    }

    UUID partyId() {
        return partyId;
    }

    UUID agreementId() {
        return agreementId;
    }

    SignatureView view(CaseKey key) {
        SignAgreement.Sealed how = key.open(SEALED, id(), sealedHow, SignAgreement.Sealed.class);
        return new SignatureView(
                partyId,
                signedOn,
                how == null ? null : how.signedBy(),
                how == null ? null : how.way(),
                how == null ? null : how.witness());
    }
}
