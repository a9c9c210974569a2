package org.hawsh.grants.upkeep;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "UpkeepRound", description = "One of the times a place is looked at again")
record UpkeepRound(
        @Schema(description = "After it was completed", examples = "3") @NotNull Integer months,
        @NotNull LocalDate dueOn,
        @NotNull UpkeepRoundState state) {}
