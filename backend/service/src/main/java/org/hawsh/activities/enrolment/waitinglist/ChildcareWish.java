package org.hawsh.activities.enrolment.waitinglist;

/** What a parent wants of the children's corner. */
public enum ChildcareWish {
    NONE,
    /** The class place and the seats, or neither. */
    BOTH,
    /** The class place at once, and the seats as soon as they are free. */
    CLASS_FIRST
}
