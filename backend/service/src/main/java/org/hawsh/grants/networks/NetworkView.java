package org.hawsh.grants.networks;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.words.LocalizedText;

@Schema(
        name = "VolunteerNetwork",
        description =
                "A group, formal or not, that can receive support for a community initiative; nothing of anybody in it")
record NetworkView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @NotNull LocalizedText name,
        @Schema(description = "Of the code list network-kinds", examples = "YOUTH") @NotNull
                String kind,
        @Schema(description = "What they do, in their own words") String about,
        @Schema(description = "The day they came together, where they know it") LocalDate foundedOn,
        @Schema(description = "Through whom the centre works with them") UUID focalPointId,
        @NotNull NetworkState state,
        @Schema(description = "Null while it is active") LocalDate endedOn,
        String endedBecause,
        @Schema(description = "The network it became part of") UUID mergedInto,
        @NotNull Integer version)
        implements Addressed, Versioned {}
