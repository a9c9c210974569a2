package org.hawsh.activities.courses;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Somebody of the centre's staff who teaches the course. */
@Embeddable
record CourseTeacher(UUID staffMemberId, UUID centreId, String role) {}
