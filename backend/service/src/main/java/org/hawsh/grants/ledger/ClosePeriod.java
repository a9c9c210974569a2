package org.hawsh.grants.ledger;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CloseLedgerPeriod")
record ClosePeriod(
        @NotNull @Schema(description = "The last day that is closed, before today")
                LocalDate until) {}
