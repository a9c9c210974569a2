package org.hawsh.centres.people;

/** How somebody works at a centre. */
public enum Engagement {
    STAFF,
    /** Paid by the hour. */
    HOURLY,
    VOLUNTEER
}
