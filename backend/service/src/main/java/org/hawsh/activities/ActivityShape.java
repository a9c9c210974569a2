package org.hawsh.activities;

/** How people take part. */
public enum ActivityShape {
    /** They enrol, and each is marked. */
    CLOSED_GROUP,
    /** Whoever comes is counted. */
    OPEN,
    /** It goes where people are, and they are counted. */
    CAMPAIGN
}
