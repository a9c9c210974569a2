package org.hawsh.activities.courses.catalogue;

/** How far a course has come. */
public enum CourseState {
    PLANNED,
    /** People may apply, and the selection rule stands. */
    ANNOUNCED,
    ENDED,
    CANCELLED
}
