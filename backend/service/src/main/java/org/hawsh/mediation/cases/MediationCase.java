package org.hawsh.mediation.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.mediation.members.CaseReference;
import org.hawsh.mediation.members.MemberView;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.mediation.vault.SealedEditable;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Timestamped;
import org.hibernate.annotations.DynamicUpdate;

/** A dispute that somebody brought. What was told, and why it ended, is sealed under the key of the case. */
@Entity
@DynamicUpdate
class MediationCase extends Timestamped implements SealedEditable<CaseDetails> {
    private static final String TOLD = "mediation_case.sealed_told";
    private static final String ENDING = "mediation_case.sealed_ending";
    private static final String CLOSING = "mediation_case.sealed_closing";

    @Column(updatable = false)
    private String reference;

    private String kind;

    @Column(updatable = false)
    private String cameBy;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String[] languages;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private Instant stateSince;

    @Column(updatable = false)
    private Instant receivedAt;

    @Column(updatable = false)
    private UUID receivedBy;

    private byte[] sealedTold;

    private byte[] sealedEnding;

    private byte[] sealedClosing;

    private LocalDate overOn;

    private LocalDate keptUntil;

    private LocalDate closedOn;

    @Column(insertable = false, updatable = false)
    private LocalDate destroyedOn;

    protected MediationCase() {}

    MediationCase(UUID centreId, UUID by, String cameBy) {
        super(centreId);
        reference = CaseReference.random();
        this.cameBy = cameBy;
        receivedBy = by;
        receivedAt = Moments.now();
        state = CaseState.INTAKE;
        stateSince = receivedAt;
    }

    @Override
    public void become(CaseDetails details, CaseKey key) {
        kind = details.kind();
        urgency = details.urgency();
        languages = details.languages().stream().distinct().toArray(String[]::new);
        sealedTold = key.seal(TOLD, id(), details.told());
    }

    /** @throws CaseRefusal if it is past being told, or was destroyed */
    void mustBeOpen(CaseKey key) {
        if (!state.isOpen() || key.isDestroyed()) {
            throw CaseRefusal.noLongerOpen();
        }
    }

    /** @throws CaseRefusal if it cannot go there from where it stands */
    void move(CaseState next) {
        if (!state.canBecome(next)) {
            throw CaseRefusal.notFrom(state, next);
        }
        state = next;
        stateSince = Moments.now();
    }

    void end(Ending ending, CaseKey key, Keeping keeping) {
        move(CaseState.ENDED);
        sealedEnding = key.seal(ENDING, id(), ending);
        keep(keeping);
    }

    void agree(Keeping keeping) {
        move(CaseState.AGREEMENT);
        keep(keeping);
    }

    /** The day that the parties were told is not put off, however late the case is closed. */
    void close(Closing closing, CaseKey key, Keeping keeping) {
        move(CaseState.CLOSED);
        sealedClosing = key.seal(CLOSING, id(), closing);
        closedOn = keeping.from();
        keptUntil = keeping.until().isBefore(keptUntil) ? keeping.until() : keptUntil;
    }

    private void keep(Keeping keeping) {
        overOn = keeping.from();
        keptUntil = keeping.until();
    }

    /** What speaks against closing it so. */
    List<Fault> faults(Closing closing, CaseKey key) {
        return closing.faults(key.open(ENDING, id(), sealedEnding, Ending.class));
    }

    boolean endedWithoutAgreement() {
        return sealedEnding != null;
    }

    String reference() {
        return reference;
    }

    LocalDate overOn() {
        return overOn;
    }

    LocalDate keptUntil() {
        return keptUntil;
    }

    @Override
    public CaseDetails details(CaseKey key) {
        return new CaseDetails(
                kind, urgency, List.of(languages), key.open(TOLD, id(), sealedTold, Told.class));
    }

    CaseState state() {
        return state;
    }

    OpenedCase opened(CaseKey key) {
        return new OpenedCase(id(), centreId(), state, keptUntil, key);
    }

    HandOverReceipt receipt() {
        return new HandOverReceipt(receivedAt);
    }

    CaseSummary summary() {
        return new CaseSummary(
                id(),
                centreId(),
                reference,
                kind,
                urgency,
                List.of(languages),
                state,
                stateSince,
                receivedAt,
                updatedAt(),
                version());
    }

    CaseView view(CaseKey key, List<MemberView> members) {
        return new CaseView(
                id(),
                centreId(),
                reference,
                kind,
                cameBy,
                urgency,
                List.of(languages),
                state,
                stateSince,
                receivedAt,
                key.open(TOLD, id(), sealedTold, Told.class),
                key.open(ENDING, id(), sealedEnding, Ending.class),
                key.open(CLOSING, id(), sealedClosing, Closing.class),
                keptUntil,
                destroyedOn,
                key.isDestroyed(),
                members,
                version());
    }
}
