package org.hawsh.activities.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.platform.words.Messages;

/**
 * The schedule's sentences and dates in one language. Neither Chromium nor every calendar program knows Central Kurdish, so
 * that the names of months and days are our own: Iraqi ones in Arabic, and those of CLDR in Kurdish.
 */
final class ScheduleWords {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages messages;

    private ScheduleWords(Messages messages) {
        this.messages = messages;
    }

    static ScheduleWords in(Language language) {
        return new ScheduleWords(Messages.in(language));
    }

    Language language() {
        return messages.language();
    }

    String text(String key, Object... values) {
        return messages.text("schedule." + key, values);
    }

    String of(LocalizedText text) {
        return text.in(language());
    }

    /** "Sunday, 29 November 2026". */
    String day(LocalDate day) {
        return text(
                "date",
                text("day." + day.getDayOfWeek().getValue()),
                day.getDayOfMonth(),
                text("month." + day.getMonthValue()),
                day.getYear());
    }

    String hours(PublicSession session) {
        return hours(session.startsAt().toLocalTime(), session.endsAt().toLocalTime());
    }

    /** It reads from its earlier end in every language, and is never broken in the middle. */
    String hours(LocalTime from, LocalTime to) {
        return "\u2066" + HOUR.format(from) + "\u2060–\u2060" + HOUR.format(to) + "\u2069";
    }

    /** In the order of the week, which begins on Saturday. */
    String weekdays(Set<DayOfWeek> days) {
        return days.stream()
                .sorted(Comparator.comparing(ScheduleWords::inTheWeek))
                .map(day -> text("day." + day.getValue()))
                .collect(Collectors.joining(text("comma")));
    }

    static int inTheWeek(DayOfWeek day) {
        return day.plus(2).getValue();
    }

    String hour(LocalDateTime moment) {
        return HOUR.format(moment);
    }

    /** What is seen at once: childcare, women only, whom it is for, and whether one just comes. That it is free is said of all. */
    List<String> marks(PublicCourse course) {
        List<String> marks = new ArrayList<>();
        if (course.childcare()) {
            marks.add(text("childcare"));
        }
        if (course.womenOnly()) {
            marks.add(text("women-only"));
        }
        ages(course, marks);
        if (course.openToAll()) {
            marks.add(text("just-come"));
        }
        return marks;
    }

    private List<String> withFree(List<String> marks) {
        marks.add(0, text("free"));
        return marks;
    }

    private void ages(PublicCourse course, List<String> marks) {
        if (course.ageFrom() != null && course.ageTo() != null) {
            marks.add(text("ages-between", course.ageFrom(), course.ageTo()));
        } else if (course.ageFrom() != null) {
            marks.add(text("ages-from", course.ageFrom()));
        } else if (course.ageTo() != null) {
            marks.add(text("ages-to", course.ageTo()));
        }
    }

    CalendarEntry entry(PublicSession session, PublicCentre centre) {
        LocalDateTime start =
                session.tellsTheHour() ? session.startsAt() : session.day().atStartOfDay();
        List<String> where = new ArrayList<>();
        if (session.room() != null) {
            where.add(of(session.room()));
        }
        where.add(of(centre.name()));
        if (centre.address() != null) {
            where.add(of(centre.address()));
        }
        return new CalendarEntry(
                session.id(),
                of(session.course().title()),
                String.join(" · ", withFree(marks(session.course()))),
                String.join(text("comma"), where),
                start,
                session.tellsTheHour() ? session.endsAt() : start.plusDays(1),
                !session.tellsTheHour(),
                session.cancelled(),
                session.sequence(),
                session.changedAt());
    }
}
