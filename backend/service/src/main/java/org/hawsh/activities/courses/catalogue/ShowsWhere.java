package org.hawsh.activities.courses.catalogue;

/** How much of place and time the public schedule tells. */
public enum ShowsWhere {
    FULL,
    DAY_ONLY,
    ASK_THE_CENTRE
}
