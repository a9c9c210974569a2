package org.hawsh.activities.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hawsh.activities.schedule.SchedulePage.Course;

/** Each course once, with the days of the week and the hours on which it meets; what is no habit is told by its date. */
final class WeeklyPattern {
    private static final int HABIT = 2;

    private final ScheduleWords words;

    WeeklyPattern(ScheduleWords words) {
        this.words = words;
    }

    /** @param sessions in the order of time */
    List<Course> of(List<PublicSession> sessions) {
        Map<Object, List<PublicSession>> byCourse = new LinkedHashMap<>();
        sessions.forEach(
                session ->
                        byCourse.computeIfAbsent(session.course().id(), id -> new ArrayList<>())
                                .add(session));
        return byCourse.values().stream().map(this::course).toList();
    }

    private Course course(List<PublicSession> sessions) {
        PublicCourse course = sessions.get(0).course();
        Map<String, Map<DayOfWeek, Set<LocalDate>>> byHours = new LinkedHashMap<>();
        Set<LocalDate> cancelled = new TreeSet<>();
        for (PublicSession session : sessions) {
            if (session.cancelled()) {
                cancelled.add(session.day());
            } else {
                byHours.computeIfAbsent(whenAndWhere(session), hours -> new LinkedHashMap<>())
                        .computeIfAbsent(session.day().getDayOfWeek(), day -> new TreeSet<>())
                        .add(session.day());
            }
        }
        List<String> times = new ArrayList<>();
        byHours.forEach(
                (hours, days) -> {
                    Set<DayOfWeek> habit = EnumSet.noneOf(DayOfWeek.class);
                    Set<LocalDate> once = new TreeSet<>();
                    days.forEach(
                            (day, dates) -> {
                                if (dates.size() >= HABIT) {
                                    habit.add(day);
                                } else {
                                    once.addAll(dates);
                                }
                            });
                    if (!habit.isEmpty()) {
                        times.add(words.text("on-days", words.weekdays(habit), hours));
                    }
                    once.forEach(date -> times.add(words.text("on-days", words.day(date), hours)));
                });
        return new Course(
                words.of(course.title()),
                times,
                words.marks(course),
                cancelled.stream().map(day -> words.text("cancelled-on", words.day(day))).toList());
    }

    private String whenAndWhere(PublicSession session) {
        String hours =
                session.tellsTheHour() ? words.hours(session) : words.text("hour-at-the-centre");
        return session.room() == null ? hours : hours + " · " + words.of(session.room());
    }
}
