package org.hawsh.activities.courses.catalogue;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.ActivityShape;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.words.LocalizedText;

/** A session. Of a sensitive one whoever is outside the group sees that the room is used, and nothing of what for. */
@Schema(
        name = "CourseSession",
        description = "One dated meeting of a course, in the centre's own time")
public record SessionView(
        @NotNull UUID id,
        @NotNull UUID courseId,
        @NotNull UUID centreId,
        UUID roomId,
        @NotNull LocalDateTime startsAt,
        @NotNull LocalDateTime endsAt,
        @NotNull SessionState state,
        @NotNull SheetState sheet,
        @Schema(
                        description =
                                "A private session for whoever is outside the group: no title, topic, teacher or reason is told")
                @NotNull
                Boolean privateSession,
        LocalizedText title,
        @Schema(description = "Of the code list activity-types", examples = "LANGUAGE") String type,
        @NotNull ActivityShape shape,
        @Schema(description = "What is taught") String topic,
        @Schema(description = "The names of those who teach") @NotNull List<String> teachers,
        @Schema(description = "Whether the reader teaches it") @NotNull Boolean mine,
        String cancelReason,
        @Schema(description = "The closure that cancelled it") UUID closureId,
        @Schema(description = "The cancelled session it takes the place of") UUID makesUpFor,
        @Schema(description = "The session that takes its place") UUID madeUpBy,
        @Schema(description = "None where everybody may come") Integer capacity,
        @NotNull Integer placesTaken,
        @NotNull Integer childcareSeats,
        @Schema(description = "How often its time, room or state changed (RFC 5545)") @NotNull
                Integer sequence,
        @Schema(description = "When its own record last changed") @NotNull Instant updatedAt,
        @NotNull Integer version)
        implements Addressed, Versioned {

    @Override
    public String addressUnder(String collection) {
        return "/api/v1/sessions/" + id;
    }
}
