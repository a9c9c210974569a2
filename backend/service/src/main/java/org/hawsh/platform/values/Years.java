package org.hawsh.platform.values;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** The years that dates are read in. What lies outside is a slip of the hand, and the calendar of many a client cannot hold it. */
public final class Years {
    public static final int FIRST = 1900;
    public static final int LAST = 2200;

    private Years() {}

    /** Whether a day or a moment lies in one of them; what has no year does. */
    public static boolean hold(TemporalAccessor read) {
        TemporalAccessor dated =
                read instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : read;
        if (!dated.isSupported(ChronoField.YEAR)) {
            return true;
        }
        int year = dated.get(ChronoField.YEAR);
        return FIRST <= year && year <= LAST;
    }
}
