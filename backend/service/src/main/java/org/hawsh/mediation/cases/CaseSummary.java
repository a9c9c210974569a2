package org.hawsh.mediation.cases;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case in the list of its member's cases. */
@Schema(name = "MediationCaseSummary")
record CaseSummary(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull String reference,
        @NotNull String kind,
        @NotNull Urgency urgency,
        @NotNull List<String> languages,
        @NotNull CaseState state,
        @NotNull Instant stateSince,
        @NotNull Instant receivedAt,
        @NotNull Instant updatedAt,
        @NotNull Integer version) {}
