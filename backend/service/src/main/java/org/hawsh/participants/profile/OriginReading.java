package org.hawsh.participants.profile;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.places.PlaceView;

/** Reading where somebody is from needs a reason: a place of origin can harm the person it belongs to. */
record OriginReading(@NotNull Purpose purpose) {

    /** Why somebody reads it; kept with the reading. */
    @Schema(name = "OriginPurpose")
    enum Purpose {
        MEDIATION,
        PROTECTION,
        CORRECTION
    }

    @Schema(name = "ParticipantDisplacement")
    record View(@NotNull List<Episode> episodes) {}

    @Schema(name = "DisplacementEpisode", description = "One change of status, as it was told")
    record Episode(
            @NotNull DisplacementStatus status,
            DisplacementDetails.Since since,
            PlaceView originGovernorate,
            PlaceView originDistrict,
            @NotNull Instant recordedAt) {}
}
