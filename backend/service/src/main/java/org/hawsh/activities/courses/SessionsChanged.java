package org.hawsh.activities.courses;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Sessions that whoever is enrolled counts on were cancelled, moved, or take place after all; one act, in order. Fired inside
 * the transaction: what an observer does is done with it or not at all.
 */
public record SessionsChanged(UUID centreId, Change change, List<One> sessions) {

    static SessionsChanged of(UUID centre, Change change, List<CourseSession> sessions) {
        return new SessionsChanged(
                centre,
                change,
                sessions.stream()
                        .map(one -> new One(one.id(), one.courseId(), one.slot().startsAt()))
                        .toList());
    }

    /** What became of them. */
    public enum Change {
        CANCELLED,
        MOVED,
        CLOSED,
        ON_AGAIN
    }

    /** @param startsAt when it begins, or would have begun, in the centre's own time */
    public record One(UUID sessionId, UUID courseId, LocalDateTime startsAt) {}
}
