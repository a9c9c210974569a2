package org.hawsh.activities.courses.catalogue;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.ActivityShape;
import org.hawsh.activities.ActivityType;
import org.hawsh.centres.LocalMoments;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.LocalizedText;

/** A course. Of a sensitive one whoever is outside the group sees that there is one, and nothing of what it is. */
@Schema(name = "Course", description = "One run of an activity at a centre")
public record CourseView(
        @NotNull UUID id,
        @NotNull UUID centreId,
        @Schema(
                        description =
                                "A private session for whoever is outside the group: no title, activity, teacher or reason is told")
                @NotNull
                Boolean privateSession,
        @Schema(nullable = true) UUID activityId,
        @Schema(nullable = true) LocalizedText title,
        @Schema(nullable = true) ActivityType type,
        @NotNull ActivityShape shape,
        @Schema(nullable = true) Boolean womenOnly,
        @Schema(nullable = true) Integer ageFrom,
        @Schema(nullable = true) Integer ageTo,
        @NotNull CourseState state,
        @NotNull LocalDate startsOn,
        @Schema(description = "The last day, included") @NotNull LocalDate endsOn,
        @Schema(nullable = true, description = "None where it needs no room of the centre")
                UUID roomId,
        @NotNull Language language,
        @Schema(nullable = true, description = "None where everybody may come", examples = "18")
                Integer capacity,
        @NotNull Integer waitingPlaces,
        @NotNull Integer childcareSeats,
        @NotNull Selection selection,
        @Schema(nullable = true, description = "With STREAMS only; A and B make the capacity")
                Integer streamAPlaces,
        @Schema(nullable = true) Integer streamBPlaces,
        @Schema(description = "How long an offered place is kept", examples = "72") @NotNull
                Integer offerHours,
        @Schema(description = "Of the sessions held while somebody was enrolled", examples = "80")
                @NotNull
                Integer completionPercent,
        @NotNull List<DayOfWeek> weekdays,
        @JsonFormat(pattern = "HH:mm")
                @Schema(
                        implementation = String.class,
                        pattern = LocalMoments.TIME,
                        nullable = true,
                        examples = "09:00")
                LocalTime from,
        @JsonFormat(pattern = "HH:mm")
                @Schema(
                        implementation = String.class,
                        pattern = LocalMoments.TIME,
                        nullable = true,
                        examples = "12:00")
                LocalTime to,
        @Schema(description = "Whether it stands on the public schedule") @NotNull
                Boolean published,
        @NotNull ShowsWhere showsWhere,
        @NotNull List<TeacherView> teachers,
        @Schema(description = "Whether the reader teaches it") @NotNull Boolean mine,
        @Schema(nullable = true, description = "Since then the selection rule stands")
                Instant announcedAt,
        @Schema(nullable = true) String cancelReason,
        @NotNull Integer placesTaken,
        @NotNull Integer childcareTaken,
        @Schema(description = "That take place, held or still to come") @NotNull Integer sessions,
        @NotNull Integer sessionsHeld,
        @LocalMoments.ToTheMinute
                @Schema(
                        implementation = String.class,
                        pattern = LocalMoments.MOMENT,
                        nullable = true,
                        examples = LocalMoments.EXAMPLE)
                LocalDateTime nextSession,
        @Schema(description = "The version part of the entity tag", examples = "0") @NotNull
                Integer version)
        implements Addressed, Versioned {

    @Override
    public String tagName() {
        return "course";
    }
}
