package org.hawsh.activities.tasks;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the day stands at one centre: what is on, and who is in the house. */
@Schema(name = "HouseCount", description = "How the day stands at a centre; nobody is named")
record HouseCount(
        @NotNull UUID centreId,
        @Schema(description = "Of today, without cancelled ones") @NotNull Integer sessions,
        @Schema(description = "Those that have ended") @NotNull Integer over,
        @Schema(description = "Those that are on now") @NotNull Integer running,
        @Schema(
                        description =
                                "Different people marked present in what is on now, and whoever was counted in an open session")
                @NotNull
                Integer people,
        @Schema(description = "In the children's corner; null for whoever does not see childcare")
                Integer children) {}
