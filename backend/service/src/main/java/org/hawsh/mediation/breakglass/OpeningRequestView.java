package org.hawsh.mediation.breakglass;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.decisions.DecisionView;

/** An opening that waits for its second person. */
@Schema(name = "MediationOpeningRequest")
record OpeningRequestView(
        @NotNull UUID id,
        @Schema(description = "From where it is asked") @NotNull UUID centreId,
        @NotNull String reference,
        @NotNull Boolean emergency,
        @Schema(description = "Null once the narrative is destroyed") String reason,
        @NotNull DecisionView decision,
        @NotNull Instant askedUntil,
        @Schema(description = "Of an emergency, which is open already") Instant closesAt) {}
