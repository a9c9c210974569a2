package org.hawsh.activities.schedule;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

/**
 * One meeting of a public course.
 *
 * @param startsAt null, as are {@code endsAt} and {@code room}, where only the day is told
 */
@Schema(description = "One meeting of a public course, in the centre's own time")
record PublicSession(
        @NotNull UUID id,
        @NotNull PublicCourse course,
        @NotNull LocalDate day,
        @Schema(description = "Null where only the day is told") LocalDateTime startsAt,
        LocalDateTime endsAt,
        LocalizedText room,
        @NotNull Boolean cancelled,
        @Schema(description = "How often it was moved or cancelled") @NotNull Integer sequence,
        @NotNull Instant changedAt) {

    boolean tellsTheHour() {
        return startsAt != null;
    }
}
