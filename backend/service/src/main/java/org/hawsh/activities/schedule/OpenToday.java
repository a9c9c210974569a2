package org.hawsh.activities.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hawsh.activities.schedule.SchedulePage.Closed;
import org.hawsh.activities.schedule.SchedulePage.Headline;

/** Whether the door is open: today first, then the hours of a week and the days on which it is closed. */
final class OpenToday {
    private final PublicSchedule schedule;
    private final ScheduleWords words;
    private final LocalDateTime now;

    OpenToday(PublicSchedule schedule, ScheduleWords words, LocalDateTime now) {
        this.schedule = schedule;
        this.words = words;
        this.now = now;
    }

    /** Of today; nothing where the page shows other days. */
    Optional<Headline> headline() {
        return schedule.days().stream()
                .filter(day -> day.day().equals(now.toLocalDate()))
                .findFirst()
                .map(this::headline);
    }

    private Headline headline(PublicDay today) {
        Optional<PublicClosure> closure = closureNow(today);
        if (closure.isPresent()) {
            PublicClosure closed = closure.get();
            return new Headline(
                    words.day(today.day()),
                    words.text("closed-today"),
                    closed.notice() == null ? null : words.of(closed.notice()),
                    true);
        }
        if (today.isOpen()) {
            return new Headline(
                    words.day(today.day()),
                    words.text("open-today", words.hours(today.opens(), today.closes())),
                    null,
                    false);
        }
        return new Headline(
                words.day(today.day()),
                words.text("closed-today"),
                today.holiday() == null ? opensAgain(today) : words.of(today.holiday()),
                true);
    }

    private String opensAgain(PublicDay today) {
        return schedule.days().stream()
                .filter(day -> day.day().isAfter(today.day()) && day.isOpen())
                .filter(day -> closureOver(day).isEmpty())
                .findFirst()
                .map(day -> words.text("opens-again", words.day(day.day())))
                .orElse(null);
    }

    /** What closes the door now, or for all that is left of today. */
    private Optional<PublicClosure> closureNow(PublicDay today) {
        return schedule.closures().stream()
                .filter(closure -> !closure.startsAt().isAfter(now) && !closure.endsBy(now))
                .findFirst()
                .or(() -> closureOver(today));
    }

    private Optional<PublicClosure> closureOver(PublicDay day) {
        return schedule.closures().stream().filter(closure -> closure.closes(day)).findFirst();
    }

    /** "Sunday, Monday: 08:30–15:30", as in most of these days; holidays do not count. */
    List<String> hours() {
        Map<String, Set<DayOfWeek>> byHours = new LinkedHashMap<>();
        Set<DayOfWeek> said = EnumSet.noneOf(DayOfWeek.class);
        schedule.days().stream()
                .filter(PublicDay::isOpen)
                .sorted(
                        Comparator.comparing(
                                day -> ScheduleWords.inTheWeek(day.day().getDayOfWeek())))
                .filter(day -> said.add(day.day().getDayOfWeek()))
                .forEach(
                        day ->
                                byHours.computeIfAbsent(
                                                words.hours(day.opens(), day.closes()),
                                                hours -> EnumSet.noneOf(DayOfWeek.class))
                                        .add(day.day().getDayOfWeek()));
        return byHours.entrySet().stream()
                .map(one -> words.text("on-days", words.weekdays(one.getValue()), one.getKey()))
                .toList();
    }

    /** Closures and holidays that are still to come or go on, each with its date. */
    List<Closed> closedDays() {
        List<Dated> closed = new ArrayList<>();
        for (PublicClosure closure : schedule.closures()) {
            if (!closure.endsBy(now)) {
                closed.add(
                        new Dated(
                                closure.startsAt().toLocalDate(),
                                new Closed(
                                        when(closure),
                                        closure.notice() == null
                                                ? null
                                                : words.of(closure.notice()))));
            }
        }
        schedule.days().stream()
                .filter(day -> day.holiday() != null && !day.day().isBefore(now.toLocalDate()))
                .forEach(
                        day ->
                                closed.add(
                                        new Dated(
                                                day.day(),
                                                new Closed(
                                                        words.day(day.day()),
                                                        words.of(day.holiday())))));
        return closed.stream().sorted(Comparator.comparing(Dated::on)).map(Dated::closed).toList();
    }

    /** A day by its date; hours are told only where a part of a day is meant. */
    private String when(PublicClosure closure) {
        LocalDate first = closure.startsAt().toLocalDate();
        if (closure.endsAt() == null) {
            return words.text("closed-since", words.day(first));
        }
        LocalDate last = closure.lastDay();
        boolean whole =
                schedule.days().stream()
                        .filter(day -> !day.day().isBefore(first) && !day.day().isAfter(last))
                        .filter(PublicDay::isOpen)
                        .allMatch(closure::closes);
        if (whole) {
            return first.equals(last)
                    ? words.day(first)
                    : words.text("closed-days", words.day(first), words.day(last));
        }
        return first.equals(last)
                ? words.text(
                        "on-days",
                        words.day(first),
                        words.hours(
                                closure.startsAt().toLocalTime(), closure.endsAt().toLocalTime()))
                : words.text(
                        "closed-from-to",
                        words.day(first),
                        words.hour(closure.startsAt()),
                        words.day(closure.endsAt().toLocalDate()),
                        words.hour(closure.endsAt()));
    }

    private record Dated(LocalDate on, Closed closed) {}
}
