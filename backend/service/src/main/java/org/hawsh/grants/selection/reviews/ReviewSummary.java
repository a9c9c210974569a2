package org.hawsh.grants.selection.reviews;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

@Schema(name = "GrantReviewSummary", description = "A review as its reviewer's list shows it")
record ReviewSummary(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull LocalizedText callTitle,
        @NotNull String title,
        @NotNull ReviewState state,
        @NotNull Instant updatedAt,
        @NotNull Integer version) {}
