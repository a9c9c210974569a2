package org.hawsh.grants.awards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;
import org.hawsh.grants.awards.acts.FailPayment;
import org.hawsh.grants.awards.acts.PayInstalment;
import org.hawsh.grants.awards.acts.PaymentFailure;
import org.hawsh.grants.awards.plan.InstalmentMeans;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.RecordedAtCentre;

/** One time an instalment was paid, or was to be and did not arrive. */
@Entity
class GrantPayment extends RecordedAtCentre {
    @Column(updatable = false)
    private UUID grantId;

    @Column(updatable = false)
    private UUID instalmentId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private InstalmentMeans means;

    @Column(updatable = false)
    private LocalDate paidOn;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private String[] witnesses;

    @Enumerated(EnumType.STRING)
    private PaymentFailure failure;

    private String words;

    @Column(updatable = false)
    private UUID transactionId;

    private UUID reversalId;

    @Column(updatable = false)
    private UUID enteredBy;

    @Column(updatable = false)
    private Instant enteredAt;

    private UUID failedBy;

    protected GrantPayment() {}

    private GrantPayment(
            GrantAward grant, GrantInstalment instalment, LocalDate on, State state, UUID by) {
        super(grant.centreId());
        grantId = grant.id();
        instalmentId = instalment.id();
        means = instalment.means();
        paidOn = on;
        this.state = state;
        enteredBy = by;
        enteredAt = Moments.now();
        witnesses = new String[0];
    }

    static GrantPayment paid(
            GrantAward grant,
            GrantInstalment instalment,
            PayInstalment said,
            UUID by,
            UUID transaction) {
        GrantPayment payment = new GrantPayment(grant, instalment, said.paidOn(), State.PAID, by);
        payment.reference = said.reference();
        payment.witnesses = said.witnesses().toArray(String[]::new);
        payment.transactionId = transaction;
        return payment;
    }

    /** It never left. */
    static GrantPayment failed(
            GrantAward grant, GrantInstalment instalment, FailPayment said, LocalDate on, UUID by) {
        GrantPayment payment = new GrantPayment(grant, instalment, on, State.FAILED, by);
        payment.because(said, by);
        return payment;
    }

    /** It left, and came back or was never true, as two people say. */
    void reversed(PaymentReversal confirmed, UUID transaction) {
        state = State.REVERSED;
        reversalId = transaction;
        because(confirmed.said(), confirmed.reportedBy());
    }

    private void because(FailPayment said, UUID by) {
        failure = said.reason();
        words = said.words();
        failedBy = by;
    }

    UUID grantId() {
        return grantId;
    }

    UUID instalmentId() {
        return instalmentId;
    }

    UUID enteredBy() {
        return enteredBy;
    }

    UUID transactionId() {
        return transactionId;
    }

    boolean isCash() {
        return means == InstalmentMeans.CASH;
    }

    Stream<UUID> people() {
        return Stream.of(enteredBy, failedBy).filter(Objects::nonNull);
    }

    GrantView.Payment view(Map<UUID, AccountRef> names) {
        return new GrantView.Payment(
                state,
                means,
                paidOn,
                reference,
                List.of(witnesses),
                names.get(enteredBy),
                enteredAt,
                failure,
                words,
                failedBy == null ? null : names.get(failedBy));
    }

    /** What became of it. */
    @Schema(name = "GrantPaymentState")
    enum State {
        PAID,
        /** It never left. */
        FAILED,
        /** It left and came back, or was never true. */
        REVERSED
    }
}
