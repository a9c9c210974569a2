package org.hawsh.grants.awards;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.grants.awards.acts.SignGrant;
import org.hawsh.grants.awards.plan.GrantPlan;
import org.hawsh.grants.selection.SelectedApplication;
import org.hawsh.platform.values.Money;

/** What becomes of the support of one selected application. Its milestones and instalments lie beside; who changes one of them changes the support. */
@Entity
class GrantAward extends DecidedSupport {
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private GrantState state;

    private LocalDate startsOn;

    private LocalDate endsOn;

    private String notShownBecause;

    private LocalDate agreedOn;

    private LocalDate signedOn;

    private UUID signedBy;

    private String paperAt;

    private UUID agreementScanId;

    private String notScannedBecause;

    private LocalDate completedOn;

    private String stateBecause;

    private UUID proposalId;

    protected GrantAward() {}

    GrantAward(UUID centre, UUID contribution, UUID call, SelectedApplication selected) {
        super(centre, contribution, call, selected);
        amount = selected.amount().value();
        state = GrantState.PREPARED;
    }

    /** @throws GrantRefusal unless it is */
    void mustBeActive() {
        if (state != GrantState.ACTIVE) {
            throw GrantRefusal.wrongState(state);
        }
    }

    /** @throws GrantRefusal before it is signed, and once it is over */
    void mustBeSigned() {
        if (state != GrantState.ACTIVE && state != GrantState.SUSPENDED) {
            throw GrantRefusal.wrongState(state);
        }
    }

    /** @throws GrantRefusal unless a proposal of this kind can be made now */
    void mustTake(GrantProposal.Kind kind) {
        mustNotBeProposed();
        switch (kind) {
            case AGREEMENT -> mustNotBeAgreed();
            case AMENDMENT -> mustBeAgreed();
            case CLOSING -> mustBeSigned();
        }
    }

    private void mustNotBeAgreed() {
        if (state != GrantState.PREPARED) {
            throw GrantRefusal.wrongState(state);
        }
        if (isAgreed()) {
            throw GrantRefusal.agreed();
        }
    }

    private void mustBeAgreed() {
        if (state == GrantState.CLOSED || state == GrantState.CANCELLED) {
            throw GrantRefusal.wrongState(state);
        }
        if (!isAgreed()) {
            throw GrantRefusal.notAgreed();
        }
    }

    private void mustNotBeProposed() {
        if (proposalId != null) {
            throw GrantRefusal.proposed();
        }
    }

    private void mustNotBeSigned() {
        mustNotBeProposed();
        if (state != GrantState.PREPARED) {
            throw GrantRefusal.signed();
        }
    }

    void proposed(UUID proposal) {
        proposalId = proposal;
    }

    void nothingIsProposed() {
        proposalId = null;
    }

    /** @throws GrantRefusal if nothing waits for a second person */
    UUID proposalId() {
        if (proposalId == null) {
            throw GrantRefusal.notProposed();
        }
        return proposalId;
    }

    void become(GrantPlan plan, BigDecimal together) {
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        notShownBecause = plan.notShownBecause();
        amount = together;
        changed();
    }

    void agreed(LocalDate on) {
        agreedOn = on;
    }

    /** @throws GrantRefusal unless its agreement is approved, and not signed yet */
    void mustWaitForSigning() {
        mustNotBeSigned();
        if (!isAgreed()) {
            throw GrantRefusal.notAgreed();
        }
    }

    void sign(SignGrant signed) {
        mustWaitForSigning();
        signedOn = signed.signedOn();
        signedBy = signed.signedBy();
        paperAt = signed.paperAt();
        notScannedBecause = signed.notScannedBecause();
        state = GrantState.ACTIVE;
    }

    /**
     * Until it is signed one scan can take the place of another; afterwards the one that was missing comes, once.
     *
     * @throws GrantRefusal before its agreement is approved, and once it is over
     */
    void mustTakeAScan() {
        mustBeAgreed();
        if (signedOn != null && agreementScanId != null) {
            throw GrantRefusal.scanned();
        }
    }

    /** @return the one whose place it takes */
    Optional<UUID> scanned(UUID scan) {
        Optional<UUID> before = agreementScan();
        agreementScanId = scan;
        return before;
    }

    Optional<UUID> agreementScan() {
        return Optional.ofNullable(agreementScanId);
    }

    void suspend(String why) {
        mustBeActive();
        state = GrantState.SUSPENDED;
        stateBecause = why;
    }

    void resume() {
        if (state != GrantState.SUSPENDED) {
            throw GrantRefusal.notSuspended();
        }
        state = GrantState.ACTIVE;
        stateBecause = null;
    }

    void complete(LocalDate on) {
        mustBeActive();
        if (completedOn != null) {
            throw GrantRefusal.completed();
        }
        completedOn = on;
    }

    void cancel(String why) {
        mustNotBeSigned();
        state = GrantState.CANCELLED;
        stateBecause = why;
    }

    void close() {
        state = GrantState.CLOSED;
        stateBecause = null;
    }

    GrantRef ref() {
        return new GrantRef(
                id(),
                centreId(),
                contributionId(),
                callId(),
                applicationId(),
                networkId(),
                code(),
                title(),
                amount(),
                state,
                startsOn,
                endsOn,
                completedOn);
    }

    Money amount() {
        return money(amount);
    }

    boolean isProposed() {
        return proposalId != null;
    }

    boolean isAgreed() {
        return agreedOn != null;
    }

    boolean isOver() {
        return state == GrantState.CLOSED || state == GrantState.CANCELLED;
    }

    GrantView.Signature signature() {
        return signedOn == null
                ? null
                : new GrantView.Signature(signedOn, signedBy, paperAt, notScannedBecause);
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    String notShownBecause() {
        return notShownBecause;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    LocalDate completedOn() {
        return completedOn;
    }

    String stateBecause() {
        return stateBecause;
    }

    GrantState state() {
        return state;
    }
}
