package org.hawsh.mediation.waiting;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that waits, without a word of what it is about. */
@Schema(name = "MediationWaiting")
record WaitingView(
        @NotNull WaitingKind kind,
        @Schema(description = "Null for a case that is not the caller's yet") UUID caseId,
        @Schema(description = "When it was asked, begins or was due") @NotNull Instant due) {}
