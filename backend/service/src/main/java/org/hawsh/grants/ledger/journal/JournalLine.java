package org.hawsh.grants.ledger.journal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.grants.ledger.AccountKind;
import org.hawsh.grants.ledger.Amounts;
import org.hawsh.grants.ledger.Means;
import org.hawsh.grants.ledger.TransactionKind;
import org.hawsh.platform.values.Money;

/**
 * One posting as the journal has it, with what its transaction says.
 *
 * @param balance of the account, after it
 */
record JournalLine(
        UUID id,
        TransactionKind kind,
        LocalDate effectiveOn,
        Instant enteredAt,
        UUID enteredBy,
        String text,
        UUID aboutId,
        UUID reverses,
        LocalDate movedFrom,
        LocalDate reservedUntil,
        BigDecimal rate,
        LocalDate rateOn,
        String rateSource,
        Means means,
        UUID costLineId,
        UUID askedBy,
        UUID approvedBy,
        UUID paidBy,
        UUID contributionId,
        AccountKind accountKind,
        UUID callId,
        UUID grantId,
        UUID cashBoxId,
        Money.Currency currency,
        BigDecimal amount,
        BigDecimal balance) {

    String writtenAmount() {
        return Amounts.written(amount, currency);
    }

    String writtenBalance() {
        return Amounts.written(balance, currency);
    }
}
