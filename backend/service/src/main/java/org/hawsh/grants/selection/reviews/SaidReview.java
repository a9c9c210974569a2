package org.hawsh.grants.selection.reviews;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one of the two reviewers said. */
@Schema(name = "GrantReviewSaid", description = "What one of the two reviewers said")
record SaidReview(
        @Schema(description = "One for each criterion, from 0 to 5") @NotNull
                List<@NotNull Integer> points,
        String words,
        @NotNull Instant submittedAt) {}
