package org.hawsh.access.decisions;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;

/** A decision as answers show it. */
@Schema(
        name = "SecondDecision",
        description = "What one person asked for and another decides; whoever asked never does")
public record DecisionView(
        @NotNull DecisionState state,
        @Schema(description = "Null for what was set up with the installation") AccountRef askedBy,
        @NotNull Instant askedAt,
        String askedBecause,
        @Schema(description = "Null until it is decided") AccountRef decidedBy,
        Instant decidedAt,
        String decidedBecause) {}
