package org.hawsh.activities.courses;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.courses.catalogue.Selection;
import org.hawsh.activities.courses.catalogue.ShowsWhere;
import org.hawsh.centres.LocalMoments;
import org.hawsh.platform.words.Language;

/** The published form of the merge patch: every member may be left out. */
@Schema(description = "What to change (RFC 7396): what is left out stays, null takes away")
record CoursePatch(
        LocalDate startsOn,
        LocalDate endsOn,
        @Schema(nullable = true) UUID roomId,
        Language language,
        @Schema(nullable = true) Integer capacity,
        Integer waitingPlaces,
        Integer childcareSeats,
        Selection selection,
        @Schema(nullable = true) Integer streamAPlaces,
        @Schema(nullable = true) Integer streamBPlaces,
        Integer offerHours,
        Integer completionPercent,
        @Schema(description = "Replaced whole") List<DayOfWeek> weekdays,
        @JsonFormat(pattern = "HH:mm")
                @Schema(implementation = String.class, pattern = LocalMoments.TIME, nullable = true)
                LocalTime from,
        @JsonFormat(pattern = "HH:mm")
                @Schema(implementation = String.class, pattern = LocalMoments.TIME, nullable = true)
                LocalTime to,
        Boolean published,
        ShowsWhere showsWhere,
        @Schema(description = "Replaced whole") List<Teacher> teachers) {}
