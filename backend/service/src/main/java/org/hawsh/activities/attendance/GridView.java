package org.hawsh.activities.attendance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.attendance.figures.AttendanceRate;
import org.hawsh.activities.attendance.marks.Mark;
import org.hawsh.activities.attendance.marks.MarkKey;
import org.hawsh.activities.courses.catalogue.SessionState;
import org.hawsh.activities.courses.catalogue.SheetState;
import org.hawsh.participants.ParticipantSummary.ListName;

/** The paper register of a course: people down, dates across. */
@Schema(name = "AttendanceGrid", description = "People by dates, as on the paper register")
record GridView(@NotNull List<Day> days, @NotNull List<Line> lines) {

    @Schema(name = "AttendanceGridDay")
    record Day(
            @NotNull UUID sessionId,
            @NotNull LocalDateTime startsAt,
            @NotNull SessionState session,
            @NotNull SheetState sheet,
            Integer inTheRoom) {}

    @Schema(name = "AttendanceGridLine")
    record Line(
            @NotNull UUID participantId,
            String reference,
            ListName name,
            @NotNull @Schema(description = "One for each day, in their order") List<Cell> cells,
            @Schema(description = "Null of somebody who only ever walked in")
                    AttendanceRate rate) {}

    @Schema(name = "AttendanceGridCell")
    record Cell(
            @NotNull @Schema(description = "Whether they had a place that day") Boolean enrolled,
            Mark mark,
            @NotNull Boolean conflict,
            @Schema(description = "The mark that holds, to be seen by a further one")
                    MarkKey key) {}
}
