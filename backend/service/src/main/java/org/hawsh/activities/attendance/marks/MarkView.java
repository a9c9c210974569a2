package org.hawsh.activities.attendance.marks;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;

/** A mark as it is shown. */
@Schema(name = "AttendanceMark", description = "A mark, who set it and when")
record MarkView(
        @NotNull UUID device,
        @NotNull Long counter,
        @NotNull Mark mark,
        Integer minutesLate,
        @Schema(description = "Of the code list absence-reasons") String reason,
        @NotNull @Schema(description = "By the clock of the device") Instant markedAt,
        @NotNull AccountRef markedBy,
        @Schema(description = "Why a locked sheet was changed") String correction) {

    static MarkView of(MarkEvent mark, Map<UUID, AccountRef> names) {
        return new MarkView(
                mark.key().device(),
                mark.key().counter(),
                mark.said().mark(),
                mark.said().minutesLate(),
                mark.said().reason(),
                mark.markedAt(),
                names.get(mark.markedBy()),
                mark.correction());
    }
}
