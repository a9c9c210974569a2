package org.hawsh.activities.courses;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.courses.catalogue.Selection;
import org.hawsh.activities.courses.catalogue.ShowsWhere;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.PlainText;

/** A course that is planned. */
record PlanCourse(
        @NotNull UUID centreId,
        @NotNull UUID activityId,
        @Schema(
                        description =
                                "A level or a group, which tells two courses of one activity apart; part of the title",
                        examples = "A1")
                @PlainText
                @Size(max = 20)
                String label,
        @NotNull LocalDate startsOn,
        @Schema(description = "The last day, included") @NotNull LocalDate endsOn,
        @Schema(description = "None where it needs no room of the centre") UUID roomId,
        @NotNull Language language,
        @Schema(description = "None where everybody may come", examples = "18") @Min(1) @Max(500)
                Integer capacity,
        @NotNull @Min(0) @Max(500) Integer waitingPlaces,
        @NotNull @Min(0) @Max(100) Integer childcareSeats,
        @NotNull Selection selection,
        @Schema(description = "With STREAMS only; A and B make the capacity") @Min(1) @Max(500)
                Integer streamAPlaces,
        @Min(1) @Max(500) Integer streamBPlaces,
        @Schema(description = "How long an offered place is kept", examples = "72")
                @NotNull
                @Min(1)
                @Max(720)
                Integer offerHours,
        @Schema(description = "Of the sessions held while somebody was enrolled", examples = "80")
                @NotNull
                @Min(1)
                @Max(100)
                Integer completionPercent,
        @NotNull @Size(max = 7) List<@NotNull DayOfWeek> weekdays,
        LocalTime startTime,
        LocalTime endTime,
        @Schema(description = "Whether it stands on the public schedule") @NotNull
                Boolean published,
        @NotNull ShowsWhere showsWhere,
        @NotNull @Size(max = 20) List<@NotNull @Valid Teacher> teachers) {

    CourseDetails details() {
        return new CourseDetails(
                label,
                startsOn,
                endsOn,
                roomId,
                language,
                capacity,
                waitingPlaces,
                childcareSeats,
                selection,
                streamAPlaces,
                streamBPlaces,
                offerHours,
                completionPercent,
                weekdays,
                startTime,
                endTime,
                published,
                showsWhere,
                teachers);
    }
}
