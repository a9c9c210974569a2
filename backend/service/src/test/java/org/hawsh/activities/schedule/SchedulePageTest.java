package org.hawsh.activities.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.LocalizedText;
import org.junit.jupiter.api.Test;

/** What the public page says first, and how little of it repeats itself. */
class SchedulePageTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 12, 2, 10, 0);
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final LocalizedText REPAIRS =
            new LocalizedText("Repairs", "إصلاحات", "چاککردنەوە");

    @Test
    void theHeadlineIsOfTodayWithItsDate() {
        SchedulePage page = page(List.of(), List.of());
        assertEquals("Wednesday, 2 December 2026", page.getHeadline().day());
        assertEquals("Open today \u206608:30\u2060–\u206015:30\u2069", page.getHeadline().state());
        assertFalse(page.getHeadline().closed());
    }

    @Test
    void aDayThatIsClosedNineDaysOffStandsUnderItsDateAndNotAtTheTop() {
        PublicClosure later =
                closure(TODAY.plusDays(8).atStartOfDay(), TODAY.plusDays(9).atStartOfDay());
        SchedulePage page = page(List.of(later), List.of());
        assertFalse(page.getHeadline().closed());
        assertEquals(
                List.of(new SchedulePage.Closed("Thursday, 10 December 2026", "Repairs")),
                page.getClosedDays());
    }

    @Test
    void aClosureOfTodayIsTheHeadlineAndSaysWhy() {
        SchedulePage page = page(List.of(closure(NOW.minusHours(1), null)), List.of());
        assertEquals("Closed today", page.getHeadline().state());
        assertEquals("Repairs", page.getHeadline().why());
        assertTrue(page.getHeadline().closed());
    }

    @Test
    void onADayOffItSaysWhenTheDoorOpensAgain() {
        LocalDateTime friday = LocalDate.of(2026, 12, 4).atTime(9, 0);
        SchedulePage page = new SchedulePage(schedule(List.of(), List.of()), Language.EN, friday);
        assertEquals("Closed today", page.getHeadline().state());
        assertEquals("Open again on Sunday, 6 December 2026", page.getHeadline().why());
    }

    @Test
    void otherDaysHaveNoHeadline() {
        SchedulePage page =
                new SchedulePage(schedule(List.of(), List.of()), Language.EN, NOW.minusMonths(1));
        assertNull(page.getHeadline());
    }

    @Test
    void aCourseStandsOnceWithItsDaysOfTheWeekAndWhatIsNoHabitByItsDate() {
        UUID course = UUID.randomUUID();
        LocalDate sunday = LocalDate.of(2026, 12, 6);
        SchedulePage page =
                page(
                        List.of(),
                        List.of(
                                session(course, sunday, false),
                                session(course, sunday.plusDays(2), false),
                                session(course, sunday.plusDays(3), true),
                                session(course, sunday.plusDays(7), false),
                                session(course, sunday.plusDays(8), false),
                                session(course, sunday.plusDays(9), false)));
        assertEquals(1, page.getCourses().size());
        String at = ": \u206609:00\u2060–\u206012:00\u2069 · Hall";
        assertEquals(
                List.of("Sunday, Tuesday" + at, "Monday, 14 December 2026" + at),
                page.getCourses().get(0).times());
        assertEquals(
                List.of("Cancelled: Wednesday, 9 December 2026"),
                page.getCourses().get(0).cancelled());
    }

    @Test
    void hoursOfTheWeekStandTogether() {
        assertEquals(
                List.of(
                        "Sunday, Monday, Tuesday, Wednesday, Thursday: \u206608:30\u2060–\u206015:30\u2069"),
                page(List.of(), List.of()).getHours());
    }

    private static SchedulePage page(List<PublicClosure> closures, List<PublicSession> sessions) {
        return new SchedulePage(schedule(closures, sessions), Language.EN, NOW);
    }

    private static PublicSchedule schedule(
            List<PublicClosure> closures, List<PublicSession> sessions) {
        return new PublicSchedule(
                new PublicCentre("KRK", text("Kirkuk"), null, "+9647701200300"),
                TODAY,
                TODAY.plusDays(13),
                TODAY.datesUntil(TODAY.plusDays(14)).map(SchedulePageTest::day).toList(),
                closures,
                sessions,
                List.of());
    }

    private static PublicDay day(LocalDate date) {
        boolean off =
                date.getDayOfWeek() == DayOfWeek.FRIDAY
                        || date.getDayOfWeek() == DayOfWeek.SATURDAY;
        return new PublicDay(
                date, off ? null : LocalTime.of(8, 30), off ? null : LocalTime.of(15, 30), null);
    }

    private static PublicClosure closure(LocalDateTime from, LocalDateTime to) {
        return new PublicClosure(from, to, REPAIRS);
    }

    private static PublicSession session(UUID course, LocalDate day, boolean cancelled) {
        return new PublicSession(
                UUID.randomUUID(),
                new PublicCourse(
                        course,
                        text("English"),
                        "LANGUAGE",
                        Language.EN,
                        false,
                        null,
                        null,
                        false,
                        false),
                day,
                day.atTime(9, 0),
                day.atTime(12, 0),
                text("Hall"),
                cancelled,
                0,
                Instant.EPOCH);
    }

    private static LocalizedText text(String words) {
        return new LocalizedText(words, words, words);
    }
}
