package org.hawsh.activities.attendance.marks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of one person at one session. */
@Schema(
        name = "AttendanceMarkValue",
        description = "CLEARED takes back what was said before: nothing is known again")
public enum Mark {
    PRESENT,
    LATE,
    EXCUSED,
    ABSENT,
    CLEARED;

    /** Whether the person sat in the room. */
    public boolean isThere() {
        return this == PRESENT || this == LATE;
    }
}
