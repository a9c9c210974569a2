package org.hawsh.activities.courses.timetable;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;

/** A room, or none, from one moment of the centre's own time to another. */
public record Slot(UUID roomId, LocalDateTime startsAt, LocalDateTime endsAt) {

    public boolean meets(Slot other) {
        return Objects.equals(roomId, other.roomId)
                && startsAt.isBefore(other.endsAt)
                && endsAt.isAfter(other.startsAt);
    }
}
