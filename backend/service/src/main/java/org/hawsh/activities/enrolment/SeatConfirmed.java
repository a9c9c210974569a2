package org.hawsh.activities.enrolment;

import java.util.UUID;

/** Somebody has a place now. Fired inside the transaction: what an observer does is done with it or not at all. */
public record SeatConfirmed(UUID enrolmentId, UUID courseId, UUID centreId, UUID participantId) {}
