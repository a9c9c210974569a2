package org.hawsh.activities.giving;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.platform.values.Moments;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.work.records.KeptAtCentre;

/** Who is given how much for what they came to, or taught. */
@Entity
class PaymentList extends KeptAtCentre {
    private UUID courseId;

    @Enumerated(EnumType.STRING)
    private PaymentKind kind;

    private LocalDate fromDay;

    private LocalDate toDay;

    private BigDecimal unitAmount;

    @Enumerated(EnumType.STRING)
    private Money.Currency currency;

    @Enumerated(EnumType.STRING)
    private PaymentState state;

    private UUID preparedBy;

    private Instant preparedAt;

    private UUID paidBy;

    private Instant paidAt;

    protected PaymentList() {}

    PaymentList(CourseRef course, PreparePaymentList request, UUID by) {
        super(course.centreId());
        courseId = course.id();
        kind = request.kind();
        fromDay = request.from();
        toDay = request.to();
        unitAmount = request.unit().value();
        currency = request.unit().currency();
        state = PaymentState.PREPARED;
        preparedBy = by;
        preparedAt = Moments.now();
    }

    /** @throws GivingRefusal if whoever pays prepared it, or it is not waiting to be paid */
    void pay(int seenVersion, UUID by) {
        ifWaiting(seenVersion);
        if (by.equals(preparedBy)) {
            throw GivingRefusal.payerPreparedIt();
        }
        state = PaymentState.PAID;
        paidBy = by;
        paidAt = Moments.now();
    }

    void withdraw(int seenVersion) {
        ifWaiting(seenVersion);
        state = PaymentState.WITHDRAWN;
    }

    private void ifWaiting(int seenVersion) {
        mustBe(seenVersion);
        if (state != PaymentState.PREPARED) {
            throw GivingRefusal.notWaiting();
        }
    }

    UUID courseId() {
        return courseId;
    }

    PaymentKind kind() {
        return kind;
    }

    UUID preparedBy() {
        return preparedBy;
    }

    UUID paidBy() {
        return paidBy;
    }

    /** @param payees empty where only the list itself is shown */
    PaymentListView view(
            LocalizedText course, AccountRef preparer, AccountRef payer, List<Payee> payees) {
        return new PaymentListView(
                id(),
                centreId(),
                courseId,
                course,
                kind,
                fromDay,
                toDay,
                Money.of(unitAmount, currency),
                state,
                preparer,
                preparedAt,
                payer,
                paidAt,
                payees.stream().map(payee -> payee.view(unitAmount, currency)).toList(),
                Money.of(
                        payees.stream()
                                .map(payee -> payee.units().multiply(unitAmount))
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        currency),
                version());
    }
}
