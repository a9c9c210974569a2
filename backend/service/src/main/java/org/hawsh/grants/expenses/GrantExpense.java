package org.hawsh.grants.expenses;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.access.decisions.Decision;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.grants.evidence.EvidenceView;
import org.hawsh.grants.ledger.Entry;
import org.hawsh.platform.security.SealedJson;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;
import org.hawsh.work.records.RecordedAtCentre;
import org.hibernate.annotations.DynamicUpdate;

/** What a network bought, as one person handed it in and another decided. It is never changed; who handed it in is who asked. */
@Entity
@DynamicUpdate
class GrantExpense extends RecordedAtCentre {
    @Column(updatable = false)
    private UUID grantId;

    @Column(updatable = false)
    private LocalDate spentOn;

    @Column(updatable = false)
    private String what;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ExpenseSource source;

    @Column(updatable = false)
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Currency currency;

    @Column(updatable = false)
    private UUID budgetLineId;

    @Column(updatable = false)
    private UUID receiptId;

    @Column(updatable = false)
    private String receiptDigest;

    @Column(updatable = false)
    private String receiptNumber;

    @Column(updatable = false)
    private byte[] sealedUnproven;

    @Embedded private Decision decision;

    protected GrantExpense() {}

    /** @param receiptDigest by which the same receipt is known again; null where there is none */
    GrantExpense(
            GrantRef grant,
            SubmitExpense expense,
            String receiptDigest,
            SealedJson seals,
            UUID by) {
        super(grant.centreId());
        grantId = grant.id();
        spentOn = expense.spentOn();
        what = expense.what().strip();
        source = expense.source();
        amount = expense.amount().value();
        currency = expense.amount().currency();
        budgetLineId = expense.budgetLineId();
        receiptId = expense.receiptId();
        this.receiptDigest = receiptDigest;
        receiptNumber = expense.receiptNumber();
        sealedUnproven =
                expense.unproven() == null ? null : seals.seal(expense.unproven(), place());
        decision = Decision.asked(by, null, null);
    }

    void approve(UUID by) {
        decision.approve(by);
    }

    void refuse(UUID by, String why) {
        decision.refuse(by, why);
    }

    ExpenseSource source() {
        return source;
    }

    BigDecimal amount() {
        return amount;
    }

    UUID receiptId() {
        return receiptId;
    }

    /** What is posted about it. It counts from the day it is approved: on the day it was bought nothing may have been paid. */
    Entry entry(LocalDate on) {
        return new Entry(Money.of(amount, currency), on, what, id());
    }

    Stream<UUID> people() {
        return decision.people();
    }

    ExpenseView view(
            Map<UUID, AccountRef> names, Map<UUID, EvidenceView> receipts, SealedJson seals) {
        return new ExpenseView(
                id(),
                grantId,
                spentOn,
                what,
                source,
                Money.of(amount, currency),
                budgetLineId,
                receipts.get(receiptId),
                receiptNumber,
                sealedUnproven == null ? null : seals.open(sealedUnproven, place(), Unproven.class),
                decision.view(names));
    }

    private String place() {
        return "grant_expense:" + id();
    }
}
