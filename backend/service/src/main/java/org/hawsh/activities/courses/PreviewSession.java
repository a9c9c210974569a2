package org.hawsh.activities.courses;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.courses.timetable.Slot;

/** Where somebody thinks of putting a session. */
record PreviewSession(
        @NotNull LocalDateTime startsAt,
        @NotNull LocalDateTime endsAt,
        UUID roomId,
        @Schema(description = "The session that would move; none for a new one") UUID sessionId) {

    Slot slot() {
        return new Slot(roomId, startsAt, endsAt);
    }
}
