package org.hawsh.mediation.breakglass;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;

/** An opening as the officer judges it. */
@Schema(
        name = "MediationOpeningReview",
        description = "Neither the case nor its centre nor anybody it is about is named")
record OpeningReviewView(
        @NotNull UUID id,
        @NotNull OpeningDeed deed,
        @NotNull Instant dueAt,
        @Schema(description = "Days since it was due; 0 while it is not, and once it is reviewed")
                @NotNull
                Integer overdueDays,
        @Schema(description = "Null until it is reviewed") AccountRef reviewedBy,
        Instant reviewedAt,
        String note) {}
