package org.hawsh.activities.courses;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.courses.timetable.Slot;
import org.hawsh.platform.words.PlainText;

/** A session beside the weekly rule, perhaps in place of one that was cancelled. */
record AddSession(
        @NotNull LocalDateTime startsAt,
        @NotNull LocalDateTime endsAt,
        UUID roomId,
        @Schema(description = "What is taught") @PlainText @Size(max = 300) String topic,
        @Schema(description = "The cancelled session it takes the place of") UUID makesUpFor) {

    Slot slot() {
        return new Slot(roomId, startsAt, endsAt);
    }
}
