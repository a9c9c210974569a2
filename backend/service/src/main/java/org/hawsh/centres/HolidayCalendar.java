package org.hawsh.centres;

/** Whose public holidays a centre keeps, or a holiday belongs to. */
public enum HolidayCalendar {
    FEDERAL,
    KURDISTAN_REGION,
    BOTH;

    /** Whether somebody who keeps this calendar rests on a day of the other. */
    public boolean shares(HolidayCalendar other) {
        return this == other || this == BOTH || other == BOTH;
    }
}
