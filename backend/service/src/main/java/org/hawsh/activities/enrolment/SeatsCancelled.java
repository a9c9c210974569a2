package org.hawsh.activities.enrolment;

import java.util.List;
import java.util.UUID;

/**
 * Whoever had a place in a course or waited for one was set free, because the course will not take place. It carries whom it
 * concerns: afterwards nobody could tell. Fired inside the transaction: what an observer does is done with it or not at all.
 */
public record SeatsCancelled(UUID courseId, UUID centreId, List<One> people) {

    /** One of them, and as what they were in the course. */
    public record One(UUID enrolmentId, UUID participantId) {}
}
