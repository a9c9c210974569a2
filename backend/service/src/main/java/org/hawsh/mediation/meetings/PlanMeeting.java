package org.hawsh.mediation.meetings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.PlainText;

/** A meeting to come. */
@Schema(name = "PlanMediationMeeting")
record PlanMeeting(
        @NotNull MeetingKind kind,
        @Schema(description = "With whom, if it is a caucus") UUID partyId,
        @NotNull Instant meetsAt,
        @PlainText @Size(max = 500) String place) {

    List<Fault> faults() {
        return (kind == MeetingKind.CAUCUS) == (partyId != null)
                ? List.of()
                : List.of(Fault.at("/partyId", "mediation-caucus-is-of-one-party"));
    }

    MeetingDetails details() {
        return new MeetingDetails(meetsAt, place, null, null);
    }
}
