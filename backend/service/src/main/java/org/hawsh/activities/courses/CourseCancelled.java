package org.hawsh.activities.courses;

import java.util.UUID;

/** A course will not take place. Fired inside the transaction: what an observer does is done with it or not at all. */
public record CourseCancelled(UUID courseId, UUID centreId) {}
