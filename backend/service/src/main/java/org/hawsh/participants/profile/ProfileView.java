package org.hawsh.participants.profile;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.places.PlaceView;
import org.hawsh.platform.http.Versioned;

/** What was told, but for what is read with a purpose only: of that it says whether it was told. */
@Schema(name = "ParticipantProfile")
record ProfileView(
        @NotNull List<String> languages,
        PlaceView governorate,
        PlaceView district,
        @Schema(description = "Of the code list ways-of-hearing") String heardOf,
        String formerOccupation,
        @NotNull List<String> skills,
        @Schema(description = "Of the code list access-needs") @NotNull Set<String> accessNeeds,
        GuardianDetails guardian,
        @Schema(description = "Whether it is stored; the name is read separately") @NotNull
                Boolean motherRecorded,
        @Schema(description = "Whether a status is stored; it is read separately") @NotNull
                Boolean displacementRecorded,
        @Schema(description = "The version part of the entity tag: the person's", examples = "0")
                @NotNull
                Integer version)
        implements Versioned {}
