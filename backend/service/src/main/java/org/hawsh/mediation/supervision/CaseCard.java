package org.hawsh.mediation.supervision;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.mediation.cases.CaseState;
import org.hawsh.mediation.cases.Urgency;

/** A case as its supervisor sees it. */
@Schema(
        name = "MediationCard",
        description =
                "A case as its supervisor sees it: never what was told, nor who the parties are")
record CaseCard(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull String reference,
        @NotNull String kind,
        @NotNull List<String> languages,
        @NotNull Urgency urgency,
        @NotNull CaseState state,
        @NotNull Instant stateSince,
        @NotNull Instant receivedAt,
        @Schema(description = "Who work on it") @NotNull List<UUID> mediators,
        @Schema(description = "Who were asked and have not answered") @NotNull List<UUID> proposed,
        @Schema(description = "Those of them instead of whom a party asks for somebody else")
                @NotNull
                List<UUID> anotherAsked,
        @NotNull List<OverdueStep> overdue) {}
