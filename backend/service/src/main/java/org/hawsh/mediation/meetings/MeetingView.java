package org.hawsh.mediation.meetings;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;

/** A meeting as the members of its case see it. */
@Schema(name = "MediationMeeting")
record MeetingView(
        @NotNull UUID id,
        @NotNull MeetingKind kind,
        @Schema(description = "Of a caucus") UUID partyId,
        @NotNull Instant meetsAt,
        @NotNull MeetingState state,
        @Schema(description = "Null unless it was held") LocalDate heldOn,
        @Schema(description = "Null once the narrative is destroyed") String place,
        String summary,
        String options,
        @NotNull Integer version)
        implements Addressed, Versioned {

    @Override
    public String tagName() {
        return "mediation-meeting";
    }
}
