package org.hawsh.mediation.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.platform.values.Ids;
import org.hawsh.work.records.Kept;

/** What one party will have done by a day. */
@Entity
@Table(name = "mediation_undertaking")
class Undertaking extends Kept {
    private static final String SEALED = "mediation_undertaking.sealed_what";

    @Column(updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private UUID agreementId;

    @Column(updatable = false)
    private UUID partyId;

    @Column(updatable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private UndertakingState state;

    private LocalDate settledOn;

    private byte[] sealedWhat;

    protected Undertaking() {}

    Undertaking(Agreement agreement, Undertake request, CaseKey key) {
        super(Ids.next());
        caseId = agreement.caseId();
        agreementId = agreement.id();
        partyId = request.partyId();
        dueOn = request.dueOn();
        state = UndertakingState.OPEN;
        sealedWhat = key.seal(SEALED, id(), new Told(request.what(), null));
    }

    /** @throws AgreementRefusal if it was settled before */
    void settle(SettleUndertaking outcome, LocalDate today, CaseKey key) {
        if (state != UndertakingState.OPEN) {
            throw AgreementRefusal.settled();
        }
        Told told = key.open(SEALED, id(), sealedWhat, Told.class);
        state = outcome.state();
        settledOn = today;
        sealedWhat = key.seal(SEALED, id(), new Told(told.what(), outcome.note()));
    }

    UUID agreementId() {
        return agreementId;
    }

    UndertakingView view(CaseKey key) {
        Told told = key.open(SEALED, id(), sealedWhat, Told.class);
        return new UndertakingView(
                id(),
                partyId,
                told == null ? null : told.what(),
                dueOn,
                state,
                settledOn,
                told == null ? null : told.note(),
                version());
    }

    record Told(String what, String note) {}
}
