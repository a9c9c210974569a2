package org.hawsh.activities.giving;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.access.decisions.Decision;
import org.hawsh.activities.courses.catalogue.CourseRef;
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

    @Embedded private Decision decision;

    protected PaymentList() {}

    PaymentList(CourseRef course, PreparePaymentList request, UUID by) {
        super(course.centreId());
        courseId = course.id();
        kind = request.kind();
        fromDay = request.from();
        toDay = request.to();
        unitAmount = request.unit().value();
        currency = request.unit().currency();
        decision = Decision.asked(by, null, null);
    }

    void pay(int seenVersion, UUID by) {
        mustBe(seenVersion);
        decision.approve(by);
    }

    void withdraw(int seenVersion, UUID by) {
        mustBe(seenVersion);
        decision.withdraw(by);
    }

    UUID courseId() {
        return courseId;
    }

    PaymentKind kind() {
        return kind;
    }

    Stream<UUID> people() {
        return decision.people();
    }

    /** @param payees empty where only the list itself is shown */
    PaymentListView view(LocalizedText course, Map<UUID, AccountRef> names, List<Payee> payees) {
        return new PaymentListView(
                id(),
                centreId(),
                courseId,
                course,
                kind,
                fromDay,
                toDay,
                Money.of(unitAmount, currency),
                PaymentState.of(decision.state()),
                decision.view(names),
                payees.stream().map(payee -> payee.view(unitAmount, currency)).toList(),
                Money.of(
                        payees.stream()
                                .map(payee -> payee.units().multiply(unitAmount))
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        currency),
                version());
    }
}
