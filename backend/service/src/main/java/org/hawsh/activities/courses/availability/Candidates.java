package org.hawsh.activities.courses.availability;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hawsh.activities.courses.timetable.Slot;
import org.hawsh.centres.OpeningHours;

/**
 * The times near the wanted one: another hour of the same days while the centre is open and, of a single session, the same
 * hour on another day of the same week.
 *
 * @param meets on which days the centre's courses meet
 * @param isClosed when the whole centre is closed: a weekly rule leaves such a day out
 * @param since what lies before is over
 * @param within the days of the course
 */
record Candidates(
        WantedTime wanted,
        OpeningHours hours,
        Predicate<LocalDate> meets,
        Predicate<Slot> isClosed,
        LocalDateTime since,
        Predicate<LocalDate> within) {
    private static final int STEP_MINUTES = 30;
    private static final int MOST_HOURS = 16;
    private static final int WEEK = 7;

    /** What was asked for itself. */
    Candidate asked() {
        return at(wanted.isOneSession() ? wanted.startsOn() : null, wanted.startTime());
    }

    List<Candidate> nearest() {
        return Stream.concat(otherHours().limit(MOST_HOURS), otherDays())
                .filter(one -> !one.slots().isEmpty())
                .toList();
    }

    private Stream<Candidate> otherHours() {
        List<LocalDate> days = wanted.days(meets);
        List<OpeningHours.Hours> open =
                days.stream().map(hours::on).flatMap(Optional::stream).toList();
        if (days.isEmpty() || open.size() < days.size() || !days.stream().allMatch(meets)) {
            return Stream.empty();
        }
        int opens = open.stream().mapToInt(one -> minutes(one.opens())).max().orElseThrow();
        int closes = open.stream().mapToInt(one -> minutes(one.closes())).min().orElseThrow();
        int begins = minutes(wanted.startTime());
        return IntStream.iterate(
                        opens, start -> start + length() <= closes, start -> start + STEP_MINUTES)
                .filter(start -> start != begins)
                .boxed()
                .sorted(Comparator.comparing(start -> Math.abs(start - begins)))
                .map(start -> at(asked().day(), LocalTime.MIN.plusMinutes(start)));
    }

    private Stream<Candidate> otherDays() {
        if (!wanted.isOneSession()) {
            return Stream.empty();
        }
        LocalDate saturday =
                wanted.startsOn().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return saturday.datesUntil(saturday.plusDays(WEEK))
                .filter(day -> !day.equals(wanted.startsOn()))
                .filter(meets.and(within))
                .map(day -> at(day, wanted.startTime()));
    }

    private Candidate at(LocalDate day, LocalTime from) {
        LocalTime to = from.plusMinutes(length());
        List<Slot> slots =
                (day == null ? wanted.days(meets) : List.of(day))
                        .stream()
                                .map(
                                        one ->
                                                new Slot(
                                                        wanted.roomId(),
                                                        one.atTime(from),
                                                        one.atTime(to)))
                                .filter(slot -> slot.startsAt().isAfter(since))
                                .filter(isClosed.negate())
                                .toList();
        return new Candidate(day, from, to, slots);
    }

    private int length() {
        return Math.toIntExact(Duration.between(wanted.startTime(), wanted.endTime()).toMinutes());
    }

    private static int minutes(LocalTime time) {
        return time.get(ChronoField.MINUTE_OF_DAY);
    }
}
