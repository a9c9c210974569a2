package org.hawsh.mediation.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.mediation.vault.SealedEditable;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Kept;

/** One text that the parties may sign. */
@Entity
@Table(name = "mediation_agreement")
class Agreement extends Kept implements SealedEditable<AgreementDetails> {
    private static final String SEALED = "mediation_agreement.sealed_texts";

    @Column(updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    @Column(updatable = false)
    private Instant writtenAt;

    private byte[] sealedTexts;

    protected Agreement() {}

    Agreement(UUID caseId, int number, AgreementDetails details, CaseKey key) {
        super(Ids.next());
        this.caseId = caseId;
        this.number = number;
        state = AgreementState.DRAFT;
        writtenAt = Moments.now();
        become(details, key);
    }

    @Override
    public void become(AgreementDetails details, CaseKey key) {
        sealedTexts = key.seal(SEALED, id(), details);
    }

    void replace() {
        state = AgreementState.REPLACED;
    }

    void signedByAll() {
        state = AgreementState.SIGNED;
    }

    /** @throws AgreementRefusal if it was signed by everybody, or another took its place */
    void mustBeDraft() {
        if (state != AgreementState.DRAFT) {
            throw AgreementRefusal.stays();
        }
    }

    UUID caseId() {
        return caseId;
    }

    LocalDate writtenOn(ZoneId zone) {
        return LocalDate.ofInstant(writtenAt, zone);
    }

    int number() {
        return number;
    }

    @Override
    public AgreementDetails details(CaseKey key) {
        return key.open(SEALED, id(), sealedTexts, AgreementDetails.class);
    }

    /** @param keptUntil what its paper says */
    AgreementView view(
            CaseKey key,
            LocalDate keptUntil,
            List<SignatureView> signatures,
            List<UndertakingView> undertakings) {
        AgreementDetails details = details(key);
        return new AgreementView(
                id(),
                number,
                state,
                writtenAt,
                details,
                details == null ? null : details.printed(),
                keptUntil,
                details == null ? null : details.hash(),
                signatures,
                undertakings,
                version());
    }
}
