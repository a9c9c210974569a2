package org.hawsh.activities.courses.timetable;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

/**
 * What stands in a session's way.
 *
 * @param sessionId the other session; null where it is none of the centre's, or may not be named
 * @param names the teachers, or the people of the course, who are elsewhere then
 */
@Schema(name = "SessionClash", description = "What stands in a session's way")
public record Clash(
        @NotNull Kind kind,
        @NotNull LocalDateTime startsAt,
        @NotNull LocalDateTime endsAt,
        @Schema(description = "The other session, where it may be named") UUID sessionId,
        @Schema(description = "What the other session is") LocalizedText title,
        @Schema(description = "Teachers, or people of the course, who are elsewhere then") @NotNull
                List<String> names) {

    /** Why it cannot, or on a day off should not, be put there. */
    @Schema(name = "ClashKind")
    public enum Kind {
        /** Another session has the room, or it is held for private use: then nothing more is told. */
        ROOM,
        TEACHER,
        PEOPLE,
        /** The centre or the room is declared closed. */
        CLOSED,
        /** A public holiday or a day on which the centre does not open: said, not refused. */
        DAY_OFF
    }

    public boolean forbids() {
        return kind != Kind.DAY_OFF;
    }
}
