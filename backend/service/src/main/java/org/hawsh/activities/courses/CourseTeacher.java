package org.hawsh.activities.courses;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hawsh.activities.courses.catalogue.TeacherRole;

/** Somebody of the centre's staff who teaches the course. */
@Embeddable
record CourseTeacher(
        UUID staffMemberId, UUID centreId, @Enumerated(EnumType.STRING) TeacherRole role) {}
