package org.hawsh.grants.ledger;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;

@Schema(name = "ClosedLedgerPeriod", description = "Up to which day a centre's ledger is closed")
record PeriodView(
        @NotNull LocalDate until, @NotNull AccountRef closedBy, @NotNull Instant closedAt) {}
