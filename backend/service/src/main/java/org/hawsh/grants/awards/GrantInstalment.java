package org.hawsh.grants.awards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import org.hawsh.grants.awards.plan.InstalmentMeans;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;
import org.hawsh.work.records.RecordedAtCentre;

/** One part of a support: how much, by which means, and what it waits for. */
@Entity
class GrantInstalment extends RecordedAtCentre {
    @Column(updatable = false)
    private UUID grantId;

    private int position;

    private BigDecimal amount;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Currency currency;

    @Enumerated(EnumType.STRING)
    private InstalmentMeans means;

    private UUID milestoneId;

    @Enumerated(EnumType.STRING)
    private InstalmentState state;

    private UUID requestId;

    protected GrantInstalment() {}

    GrantInstalment(
            GrantAward grant, int position, Money amount, InstalmentMeans means, UUID waitsFor) {
        super(grant.centreId());
        grantId = grant.id();
        currency = amount.currency();
        state = InstalmentState.PLANNED;
        become(position, amount, means, waitsFor);
    }

    final void become(int place, Money part, InstalmentMeans way, UUID waitsFor) {
        position = place;
        amount = part.value();
        means = way;
        milestoneId = waitsFor;
    }

    /** @throws GrantRefusal if somebody asked for it already */
    void mustBeUntouched() {
        if (state != InstalmentState.PLANNED) {
            throw GrantRefusal.requested();
        }
    }

    void requested(UUID request) {
        mustBeUntouched();
        state = InstalmentState.REQUESTED;
        requestId = request;
    }

    /** @throws GrantRefusal unless it waits for a second person */
    void mustBeRequested() {
        if (state != InstalmentState.REQUESTED) {
            throw GrantRefusal.notRequested();
        }
    }

    void approved() {
        mustBeRequested();
        state = InstalmentState.APPROVED;
    }

    /** It can be planned otherwise, and asked for anew. */
    void sentBack() {
        state = InstalmentState.PLANNED;
        requestId = null;
    }

    /** @throws GrantRefusal unless it is approved and was not paid */
    void mustBeToPay() {
        if (state.isGiven()) {
            throw GrantRefusal.paid();
        }
        if (!isToPay() || means == InstalmentMeans.GOODS) {
            throw GrantRefusal.notApproved();
        }
    }

    void paid() {
        mustBeToPay();
        state = InstalmentState.PAID;
    }

    boolean isPaid() {
        return state == InstalmentState.PAID;
    }

    /** @throws GrantRefusal unless it was paid */
    void mustBePaid() {
        if (!isPaid()) {
            throw GrantRefusal.notPaid();
        }
    }

    /** @param other by which means it is asked for anew; null to try it again as it was */
    void failed(InstalmentMeans other) {
        if (other == null) {
            state = InstalmentState.PAYMENT_FAILED;
        } else {
            sentBack();
            means = other;
        }
    }

    void drop() {
        state = InstalmentState.DROPPED;
        requestId = null;
    }

    boolean isToPay() {
        return state == InstalmentState.APPROVED || state == InstalmentState.PAYMENT_FAILED;
    }

    /** @throws GrantRefusal unless a second person approved it to be given as goods */
    void mustBeApprovedGoods() {
        if (means != InstalmentMeans.GOODS || state != InstalmentState.APPROVED) {
            throw GrantRefusal.notApprovedGoods();
        }
    }

    void delivered() {
        mustBeApprovedGoods();
        state = InstalmentState.DELIVERED;
    }

    UUID grantId() {
        return grantId;
    }

    UUID requestId() {
        return requestId;
    }

    int position() {
        return position;
    }

    Money amount() {
        return Money.of(amount, currency);
    }

    InstalmentMeans means() {
        return means;
    }

    UUID milestoneId() {
        return milestoneId;
    }

    InstalmentState state() {
        return state;
    }
}
