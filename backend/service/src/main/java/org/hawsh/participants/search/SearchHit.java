package org.hawsh.participants.search;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.places.PlaceView;

/** Somebody found, and why. */
record SearchHit(
        @NotNull ParticipantSummary participant,
        @Schema(description = "What of the typed text led here; an open list") @NotNull Match match,
        @Schema(
                        description =
                                "The district they told that they live in, or the governorate; null where it was not told")
                PlaceView home,
        @Schema(
                        description =
                                "The day they last took part in something at one of the caller's centres; null where they never did")
                LocalDate lastSeenOn) {

    /** How what was typed and what is written agree. */
    @Schema(name = "SearchMatch")
    enum Match {
        REFERENCE,
        PHONE,
        SAME_SPELLING,
        BEGINNING,
        OTHER_SPELLING
    }
}
