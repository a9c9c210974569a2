package org.hawsh.participants.duplicates;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.ParticipantSummary;

/** Two records that may be one person, and what speaks for and against it. */
@Schema(description = "Two records that may be one person; nobody is merged by a rule")
record MatchPair(
        @NotNull UUID id,
        @NotNull ParticipantSummary one,
        @NotNull ParticipantSummary other,
        @NotNull MatchLevel level,
        @NotNull List<MatchReason> reasons,
        @NotNull Instant foundAt) {}
