package org.hawsh.activities.courses.catalogue;

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
        UUID activityId,
        @Schema(description = "What is taught, and the label where there is one")
                LocalizedText title,
        @Schema(
                        description =
                                "A level or a group, which tells two courses of one activity apart; part of the title",
                        examples = "A1")
                String label,
        @Schema(description = "Of the code list activity-types", examples = "LANGUAGE") String type,
        @NotNull ActivityShape shape,
        Boolean womenOnly,
        Integer ageFrom,
        Integer ageTo,
        @NotNull CourseState state,
        @NotNull LocalDate startsOn,
        @Schema(description = "The last day, included") @NotNull LocalDate endsOn,
        @Schema(description = "None where it needs no room of the centre") UUID roomId,
        @NotNull Language language,
        @Schema(description = "None where everybody may come", examples = "18") Integer capacity,
        @NotNull Integer waitingPlaces,
        @NotNull Integer childcareSeats,
        @NotNull Selection selection,
        @Schema(description = "With STREAMS only; A and B make the capacity") Integer streamAPlaces,
        Integer streamBPlaces,
        @Schema(description = "How long an offered place is kept", examples = "72") @NotNull
                Integer offerHours,
        @Schema(description = "Of the sessions held while somebody was enrolled", examples = "80")
                @NotNull
                Integer completionPercent,
        @NotNull List<DayOfWeek> weekdays,
        LocalTime startTime,
        LocalTime endTime,
        @Schema(description = "Whether it stands on the public schedule") @NotNull
                Boolean published,
        @NotNull ShowsWhere showsWhere,
        @NotNull List<TeacherView> teachers,
        @Schema(description = "Whether the reader teaches it") @NotNull Boolean mine,
        @Schema(description = "Since then the selection rule stands") Instant announcedAt,
        String cancelReason,
        @NotNull Integer placesTaken,
        @NotNull Integer childcareTaken,
        @Schema(description = "That take place, held or still to come") @NotNull Integer sessions,
        @NotNull Integer sessionsHeld,
        LocalDateTime nextSession,
        @Schema(description = "When its own record last changed") @NotNull Instant updatedAt,
        @NotNull Integer version)
        implements Addressed, Versioned {}
