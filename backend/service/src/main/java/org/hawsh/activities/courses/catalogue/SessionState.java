package org.hawsh.activities.courses.catalogue;

/** Whether a session takes place. */
public enum SessionState {
    PLANNED,
    CANCELLED
}
