package org.hawsh.grants.ledger;

import java.math.BigDecimal;
import java.util.UUID;
import org.hawsh.platform.values.Money;

/** What stands on one account, on a day as it was known at a moment. */
public record Balance(
        UUID accountId,
        UUID contributionId,
        AccountKind kind,
        UUID callId,
        UUID grantId,
        UUID cashBoxId,
        Money.Currency currency,
        BigDecimal amount) {}
