package org.hawsh.grants.networks;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

/** A line of the list of networks. */
@Schema(name = "VolunteerNetworkSummary")
record NetworkSummary(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull LocalizedText name,
        @Schema(description = "Of the code list network-kinds", examples = "YOUTH") @NotNull
                String kind,
        @NotNull NetworkState state,
        @Schema(description = "How many belong to it now") @NotNull Integer members,
        @NotNull Instant updatedAt,
        @NotNull Integer version) {}
