package org.hawsh.grants.selection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.grants.selection.reviews.Scale;

/** What one member of the committee scores one application with. */
@Schema(name = "GrantApplicationScore", description = "What one member scores an application with")
record ApplicationScore(
        @NotNull UUID applicationId,
        @Schema(description = "One for each criterion of the call, in its order")
                @NotNull
                @Size(max = 12)
                List<@NotNull @Min(Scale.LOWEST) @Max(Scale.HIGHEST) Integer> points) {}
