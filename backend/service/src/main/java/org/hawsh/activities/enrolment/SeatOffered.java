package org.hawsh.activities.enrolment;

import java.time.Instant;
import java.util.UUID;

/**
 * A place is kept for somebody. Fired inside the transaction: what an observer does is done with it or not at all.
 *
 * @param until null while the centre is closed until further notice
 */
public record SeatOffered(
        UUID enrolmentId, UUID courseId, UUID centreId, UUID participantId, Instant until) {}
