package org.hawsh.mediation.breakglass;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.decisions.DecisionView;

/** Who opened a file, why, with whom beside them, and what they read. */
@Schema(name = "MediationOpeningDeed")
record OpeningDeed(
        @Schema(description = "The centre whose supervisor opened it") @NotNull UUID centreId,
        @NotNull Boolean emergency,
        @Schema(description = "Null once the narrative is destroyed") String reason,
        @Schema(description = "Who opened it, and who the second person is") @NotNull
                DecisionView decision,
        @NotNull Instant openedAt,
        @NotNull Instant closesAt,
        @NotNull List<PartRead> read,
        @Schema(description = "Null until the officer has reviewed it") Boolean justified) {}
