package org.hawsh.activities.courses.catalogue;

/** What became of a session's attendance sheet. */
public enum SheetState {
    /** Nobody has begun: that is not the same as everybody present. */
    NOT_TAKEN,
    OPEN,
    LOCKED
}
