package org.hawsh.activities.courses;

import java.util.UUID;

/** A course is over. Fired inside the transaction: what an observer does is done with it or not at all. */
public record CourseEnded(UUID courseId, UUID centreId) {}
