package org.hawsh.activities.attendance.marks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody was late or did not come, as roughly as it is of use. */
@Schema(name = "AttendanceReason")
public enum MarkReason {
    ILLNESS,
    FAMILY,
    WORK,
    TRANSPORT,
    CHILDCARE,
    SECURITY,
    WEATHER,
    OTHER
}
