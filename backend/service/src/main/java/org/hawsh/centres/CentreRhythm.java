package org.hawsh.centres;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * By what a centre is open on a day: its hours, whose holidays it keeps, and whether it ran at all.
 *
 * @param ranOn false while it was planned, suspended or handed over
 */
public record CentreRhythm(
        OpeningHours openingHours, HolidayCalendar holidays, Predicate<LocalDate> ranOn) {}
