package org.hawsh.grants.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.work.records.RecordedAtCentre;

/** What happened to money, once and for good. The database adds when it was entered; its postings stand beside it. */
@Entity
class LedgerTransaction extends RecordedAtCentre {
    private UUID contributionId;

    @Enumerated(EnumType.STRING)
    private TransactionKind kind;

    private LocalDate effectiveOn;

    private UUID enteredBy;

    private String text;

    private UUID aboutId;

    private UUID reverses;

    private LocalDate movedFrom;

    private LocalDate reservedUntil;

    private BigDecimal rate;

    private LocalDate rateOn;

    private String rateSource;

    @Enumerated(EnumType.STRING)
    private Means means;

    private UUID costLineId;

    private UUID askedBy;

    private UUID approvedBy;

    private UUID paidBy;

    protected LedgerTransaction() {}

    LedgerTransaction(TransactionKind kind, Fund fund, LocalDate effectiveOn, UUID enteredBy) {
        super(fund.centreId());
        this.kind = kind;
        this.contributionId = fund.contributionId();
        this.effectiveOn = effectiveOn;
        this.enteredBy = enteredBy;
    }

    LedgerTransaction saying(String what, UUID about) {
        text = what;
        aboutId = about;
        return this;
    }

    LedgerTransaction reservedUntil(LocalDate day) {
        reservedUntil = day;
        return this;
    }

    LedgerTransaction at(BigDecimal ofRate, LocalDate ofDay, String source) {
        rate = ofRate;
        rateOn = ofDay;
        rateSource = source;
        return this;
    }

    LedgerTransaction paidBy(Means by, UUID costLine, UUID asked, UUID approved) {
        means = by;
        costLineId = costLine;
        askedBy = asked;
        approvedBy = approved;
        paidBy = enteredBy;
        return this;
    }

    /** @param closedDay the day it belongs to, where that is closed; null where it is not */
    LedgerTransaction reversing(UUID transaction, LocalDate closedDay) {
        reverses = transaction;
        movedFrom = closedDay;
        return this;
    }

    TransactionKind kind() {
        return kind;
    }

    Fund fund() {
        return new Fund(centreId(), contributionId);
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    UUID costLineId() {
        return costLineId;
    }
}
