package org.hawsh.mediation.meetings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Everything about a meeting that can be edited, as it stands after the patch. */
@Schema(name = "MediationMeetingDetails")
record MeetingDetails(
        @NotNull Instant meetsAt,
        @Schema(
                        description =
                                "In words: no room is booked. A room it needs is held as private use, as many other things are")
                @PlainText
                @Size(max = 500)
                String place,
        @Schema(description = "What all sides may know of it") @PlainText @Size(max = 20_000)
                String summary,
        @Schema(description = "What could be agreed on") @PlainText @Size(max = 20_000)
                String options) {}
