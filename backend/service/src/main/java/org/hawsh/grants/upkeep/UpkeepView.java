package org.hawsh.grants.upkeep;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GrantUpkeep", description = "What became of what a grant made")
record UpkeepView(
        @NotNull UUID grantId,
        @Schema(
                        description =
                                "Null until what was planned is there; until then there are no rounds")
                LocalDate completedOn,
        @NotNull List<UpkeepRound> rounds,
        @Schema(description = "The last one first: its word counts") @NotNull
                List<UpkeepVisitView> visits) {}
