package org.hawsh.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.hawsh.platform.values.Iraq;

/** The centres' own clock. */
public final class Clocks {
    private Clocks() {}

    /** Now at the centres, to the minute. */
    public static LocalDateTime now() {
        return LocalDateTime.now(Iraq.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    /** The next Sunday from which on there are four weeks without a public holiday: what is tested there holds on any day. */
    public static LocalDate sundayOfOrdinaryWeeks() {
        return sundayWithoutHolidayFor(28);
    }

    /** The next Sunday that is no public holiday: whoever works from Sunday to Thursday works then. */
    public static LocalDate ordinarySunday() {
        return sundayWithoutHolidayFor(1);
    }

    private static LocalDate sundayWithoutHolidayFor(int days) {
        LocalDate sunday = now().toLocalDate().with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        while (Databases.count(
                        "select count(*) from holiday where status <> 'CANCELLED' and to_day >= ? and from_day < ?",
                        sunday,
                        sunday.plusDays(days))
                > 0) {
            sunday = sunday.plusWeeks(1);
        }
        return sunday;
    }

    /** As the contract writes it. */
    public static String inHours(int hours) {
        return now().plusHours(hours).toString();
    }
}
