package org.hawsh.grants.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.platform.values.Money;

/** An account nobody else posts to until the transaction ends. */
record LedgerAccount(
        UUID id,
        AccountKind kind,
        UUID callId,
        UUID grantId,
        UUID cashBoxId,
        Money.Currency currency,
        BigDecimal balance,
        LocalDate endsOn) {

    AccountKey key() {
        return new AccountKey(kind, callId, grantId, cashBoxId, currency);
    }

    /** Whether so much can be posted to it, in or out. */
    boolean takes(BigDecimal amount) {
        return kind.mayBeBelowZero() || balance.add(amount).signum() >= 0;
    }

    /** Whether it was reserved for a time that is over. */
    boolean hasEnded(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }
}
