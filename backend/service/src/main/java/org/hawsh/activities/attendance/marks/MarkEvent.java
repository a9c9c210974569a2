package org.hawsh.activities.attendance.marks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A mark as it was made, and never changed.
 *
 * @param seen the marks of this person that the device showed when this one was set
 * @param correction why a locked sheet was changed; null while it was open
 */
public record MarkEvent(
        MarkKey key,
        UUID participantId,
        Said said,
        boolean walkIn,
        Instant markedAt,
        UUID markedBy,
        List<MarkKey> seen,
        String correction) {

    /** What two people who agree say alike. */
    public record Said(Mark mark, Integer minutesLate, String reason) {}

    /** Whoever sets a mark has seen what the same device said before. */
    public boolean hasSeen(MarkEvent other) {
        return seen.contains(other.key)
                || key.device().equals(other.key.device()) && key.counter() > other.key.counter();
    }
}
