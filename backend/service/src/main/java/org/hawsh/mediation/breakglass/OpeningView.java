package org.hawsh.mediation.breakglass;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.decisions.DecisionView;
import org.hawsh.platform.http.InList;

/** An opening, for whoever asked for it. */
@Schema(
        name = "MediationOpening",
        description = "Until it is approved, the same whether there is such a file or not")
record OpeningView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull String reference,
        @NotNull Boolean emergency,
        @NotNull OpeningState state,
        @NotNull Instant askedAt,
        @NotNull Instant askedUntil,
        @Schema(description = "Null unless it is open now") UUID caseId,
        @Schema(description = "Null if it never was") Instant openedAt,
        Instant closesAt,
        @Schema(description = "Null until it is open") DecisionView decision)
        implements InList {}
