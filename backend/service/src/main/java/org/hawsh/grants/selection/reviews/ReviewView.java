package org.hawsh.grants.selection.reviews;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.applications.BlindApplication;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.words.LocalizedText;

@Schema(name = "GrantReview", description = "A review as its reviewer sees it")
record ReviewView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull LocalizedText callTitle,
        @Schema(description = "By what the call chooses, in the order of the points") @NotNull
                List<LocalizedText> criteria,
        @NotNull BlindApplication application,
        @NotNull ReviewState state,
        @Schema(description = "What the reviewer said; null until then") SaidReview said,
        @Schema(description = "What the other one said; null until both are in") SaidReview other,
        @NotNull Integer version)
        implements Versioned {}
