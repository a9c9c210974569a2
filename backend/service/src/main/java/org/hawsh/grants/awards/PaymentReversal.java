package org.hawsh.grants.awards;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.access.decisions.Decision;
import org.hawsh.access.decisions.SomebodyElseDecides;
import org.hawsh.grants.awards.acts.FailPayment;
import org.hawsh.grants.awards.acts.PaymentFailure;
import org.hawsh.grants.awards.plan.InstalmentMeans;
import org.hawsh.work.records.RecordedAtCentre;
import org.hibernate.annotations.DynamicUpdate;

/** That somebody reported that what was paid came back or was never paid, and what somebody else, who had not paid it, decided. */
@Entity
@Table(name = "grant_payment_reversal")
@DynamicUpdate
class PaymentReversal extends RecordedAtCentre {
    @Column(updatable = false)
    private UUID grantId;

    @Column(updatable = false)
    private UUID instalmentId;

    @Column(updatable = false)
    private UUID paymentId;

    @Column(updatable = false)
    private UUID paidBy;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private PaymentFailure reason;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private InstalmentMeans otherMeans;

    @Embedded private Decision decision;

    protected PaymentReversal() {}

    PaymentReversal(GrantPayment payment, FailPayment said, UUID by) {
        super(payment.centreId());
        grantId = payment.grantId();
        instalmentId = payment.instalmentId();
        paymentId = payment.id();
        paidBy = payment.enteredBy();
        reason = said.reason();
        otherMeans = said.otherMeans();
        decision = Decision.asked(by, said.words(), null);
    }

    /** @throws SomebodyElseDecides to whoever reported it or paid */
    void confirm(UUID by) {
        SomebodyElseDecides.than(paidBy, by);
        decision.approve(by);
    }

    /** @throws SomebodyElseDecides to whoever reported it or paid */
    void reject(UUID by, String why) {
        SomebodyElseDecides.than(paidBy, by);
        decision.refuse(by, why);
    }

    boolean waits() {
        return decision.isOpen();
    }

    UUID instalmentId() {
        return instalmentId;
    }

    /** Null to try as it was. */
    InstalmentMeans otherMeans() {
        return otherMeans;
    }

    /** As the payment keeps it, once it is confirmed. */
    FailPayment said() {
        return new FailPayment(reason, decision.askedBecause(), otherMeans);
    }

    UUID reportedBy() {
        return decision.askedBy();
    }

    Stream<UUID> people() {
        return Stream.concat(decision.people(), Stream.of(paidBy));
    }

    GrantView.Reversal view(Map<UUID, AccountRef> names) {
        return new GrantView.Reversal(
                reason,
                otherMeans,
                decision.view(names),
                Stream.of(decision.askedBy(), paidBy).distinct().map(names::get).toList());
    }
}
