package org.hawsh.centres.days;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hawsh.centres.CentreRhythm;
import org.hawsh.centres.HolidayCalendar;
import org.hawsh.centres.OpeningHours;
import org.hawsh.centres.OpeningHours.Hours;
import org.hawsh.centres.OpeningHours.Season;
import org.hawsh.centres.closures.Closures.ClosedTime;
import org.hawsh.centres.holidays.HolidayStatus;
import org.hawsh.centres.holidays.HolidayView;
import org.hawsh.platform.words.LocalizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** March 2026 at a centre that is open Sunday to Thursday, 8.30 to 15.30, and from 9 to 13 in Ramadan until the 19th. */
class OpenDaysTest {
    private static final LocalizedText NAME = new LocalizedText("a", "ا", "ئا");
    private static final OpeningHours HOURS =
            new OpeningHours(
                    week("08:30", "15:30"),
                    List.of(
                            new Season(
                                    NAME,
                                    LocalDate.of(2026, 2, 18),
                                    LocalDate.of(2026, 3, 19),
                                    week("09:00", "13:00"))));

    private static final OpenDays MARCH =
            new OpenDays(
                    new CentreRhythm(
                            HOURS,
                            HolidayCalendar.FEDERAL,
                            day -> day.isBefore(LocalDate.of(2026, 3, 29))),
                    List.of(
                            holiday(20, 22, HolidayCalendar.BOTH, true, HolidayStatus.CONFIRMED),
                            holiday(23, 23, HolidayCalendar.BOTH, true, HolidayStatus.EXPECTED),
                            holiday(
                                    5,
                                    5,
                                    HolidayCalendar.KURDISTAN_REGION,
                                    false,
                                    HolidayStatus.CONFIRMED),
                            holiday(4, 4, HolidayCalendar.FEDERAL, false, HolidayStatus.CANCELLED)),
                    List.of(
                            closure("2026-03-08T00:00", "2026-03-09T00:00"),
                            closure("2026-03-09T12:00", "2026-03-09T20:00"),
                            closure("2026-03-10T08:00", "2026-03-10T10:30"),
                            closure("2026-03-11T10:00", "2026-03-11T11:00"),
                            closure("2026-03-12T09:00", "2026-03-12T11:00"),
                            closure("2026-03-12T11:00", "2026-03-12T13:00"),
                            closure("2026-03-26T15:30", "2026-03-27T00:00")));

    @ParameterizedTest(name = "on {0} {5}")
    @CsvSource({
        "2026-03-02, true,  09:00, 13:00, ,                  the season's hours hold",
        "2026-03-04, true,  09:00, 13:00, ,                  a cancelled holiday is none",
        "2026-03-05, true,  09:00, 13:00, ,                  the other calendar's holiday is none here",
        "2026-03-06, false, ,      ,      NOT_A_WORKING_DAY, it is Friday",
        "2026-03-08, false, ,      ,      CLOSURE,           a closure holds all day",
        "2026-03-09, true,  09:00, 12:00, ,                  a closure at the end shortens the day",
        "2026-03-10, true,  10:30, 13:00, ,                  a closure at the beginning shortens the day",
        "2026-03-11, true,  09:00, 13:00, ,                  a closure in the middle only marks the day",
        "2026-03-12, false, ,      ,      CLOSURE,           two closures together take the day",
        "2026-03-19, true,  09:00, 13:00, ,                  the season's last day is part of it",
        "2026-03-22, false, ,      ,      HOLIDAY,           a confirmed holiday sends home",
        "2026-03-23, true,  08:30, 15:30, ,                  an expected one does not",
        "2026-03-25, true,  08:30, 15:30, ,                  the regular hours hold again",
        "2026-03-26, true,  08:30, 15:30, ,                  a closure after hours changes nothing",
        "2026-03-29, false, ,      ,      SUSPENDED,         the centre does not run",
    })
    void aDateIsOpenOrSaysWhyNot(
            LocalDate date, boolean open, LocalTime opens, LocalTime closes, OpenDay.Reason why) {
        OpenDay day = MARCH.on(date);
        assertEquals(open, day.open());
        assertEquals(opens, day.opens());
        assertEquals(closes, day.closes());
        assertEquals(why, day.why());
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"2026-03-22, CONFIRMED", "2026-03-23, EXPECTED", "2026-03-20, CONFIRMED"})
    void aHolidayIsNamedAlsoWhereItChangesNothing(LocalDate date, HolidayStatus status) {
        assertEquals(status, MARCH.on(date).holiday().status());
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"2026-03-11, true", "2026-03-10, true", "2026-03-26, false", "2026-03-12, true"})
    void aClosureThatTouchesTheHoursIsNamed(LocalDate date, boolean named) {
        assertEquals(named, MARCH.on(date).closureId() != null);
    }

    private static List<Hours> week(String opens, String closes) {
        return List.of(
                        DayOfWeek.SUNDAY,
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY)
                .stream()
                .map(day -> new Hours(day, LocalTime.parse(opens), LocalTime.parse(closes)))
                .toList();
    }

    private static HolidayView holiday(
            int from, int to, HolidayCalendar calendar, boolean movable, HolidayStatus status) {
        return new HolidayView(
                UUID.randomUUID(),
                NAME,
                LocalDate.of(2026, 3, from),
                LocalDate.of(2026, 3, to),
                calendar,
                movable,
                status,
                null,
                0);
    }

    private static ClosedTime closure(String from, String to) {
        return new ClosedTime(
                UUID.randomUUID(), LocalDateTime.parse(from), LocalDateTime.parse(to));
    }
}
