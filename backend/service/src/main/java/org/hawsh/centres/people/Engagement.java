package org.hawsh.centres.people;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody works at a centre. */
@Schema(name = "StaffEngagement")
public enum Engagement {
    STAFF,
    /** Paid by the hour. */
    HOURLY,
    VOLUNTEER
}
