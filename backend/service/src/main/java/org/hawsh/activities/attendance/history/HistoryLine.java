package org.hawsh.activities.attendance.history;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.attendance.marks.Mark;
import org.hawsh.platform.words.LocalizedText;

/** One session on somebody's way through the centre. */
@Schema(name = "AttendanceHistoryLine")
record HistoryLine(
        @NotNull UUID sessionId,
        @NotNull LocalDate heldOn,
        @Schema(description = "Null where the title is known within the group only")
                LocalizedText title,
        @NotNull Mark mark,
        Integer minutesLate,
        @Schema(description = "Of the code list absence-reasons") String reason,
        @NotNull Boolean walkIn,
        @NotNull Boolean conflict) {}
