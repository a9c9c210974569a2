package org.hawsh.grants.ledger;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "LedgerBalances",
        description = "The balances of a day as they were known at a moment")
record BalancesView(
        @NotNull LocalDate effectiveOn,
        @NotNull Instant knownAt,
        @Schema(description = "Up to which day the ledger is closed; null while none is")
                LocalDate closedUntil,
        @NotNull List<AccountBalanceView> accounts) {

    @Schema(
            name = "LedgerAccount",
            description = "Where money of one contribution stands, and how much of it")
    record AccountBalanceView(
            @NotNull UUID id,
            @NotNull UUID contributionId,
            @NotNull AccountKind kind,
            UUID callId,
            UUID grantId,
            UUID cashBoxId,
            @NotNull SignedMoney balance) {

        AccountBalanceView(Balance balance) {
            this(
                    balance.accountId(),
                    balance.contributionId(),
                    balance.kind(),
                    balance.callId(),
                    balance.grantId(),
                    balance.cashBoxId(),
                    SignedMoney.of(balance.amount(), balance.currency()));
        }
    }
}
