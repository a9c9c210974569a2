package org.hawsh.activities.courses;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.courses.timetable.Slot;
import org.hawsh.centres.LocalMoments;

/** Where somebody thinks of putting a session. */
record PreviewSession(
        @NotNull
                @LocalMoments.ToTheMinute
                @Schema(
                        implementation = String.class,
                        pattern = LocalMoments.MOMENT,
                        examples = LocalMoments.EXAMPLE)
                LocalDateTime from,
        @NotNull
                @LocalMoments.ToTheMinute
                @Schema(implementation = String.class, pattern = LocalMoments.MOMENT)
                LocalDateTime to,
        @Schema(nullable = true) UUID roomId,
        @Schema(nullable = true, description = "The session that would move; none for a new one")
                UUID sessionId) {

    Slot slot() {
        return new Slot(roomId, from, to);
    }
}
