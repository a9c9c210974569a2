package org.hawsh.centres.holidays;

/** How certain a holiday is. */
public enum HolidayStatus {
    /** Calculated, or usual but not yet proclaimed: nobody is sent home for it. */
    EXPECTED,
    CONFIRMED,
    CANCELLED;

    /** What was proclaimed can be taken back and proclaimed again, but it cannot become a guess. */
    boolean canBecome(HolidayStatus next) {
        return this == next || next != EXPECTED;
    }
}
