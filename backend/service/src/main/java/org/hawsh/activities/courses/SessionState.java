package org.hawsh.activities.courses;

/** Whether a session takes place. */
public enum SessionState {
    PLANNED,
    CANCELLED
}
