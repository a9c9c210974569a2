package org.hawsh.activities.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.Tongue;

/** Everything the public page says, in the words of one language, so that the page itself only lays it out. */
public final class SchedulePage {
    private final ScheduleWords words;
    private final PublicSchedule schedule;

    SchedulePage(PublicSchedule schedule, Language language) {
        this.words = ScheduleWords.in(language);
        this.schedule = schedule;
    }

    public String getLanguage() {
        return words.language().tag();
    }

    public String getDirection() {
        return words.language().direction();
    }

    public String getTitle() {
        return getCentre() + " · " + words.text("title");
    }

    public String getCentre() {
        return words.of(schedule.centre().name());
    }

    public String getAddress() {
        return schedule.centre().address() == null ? null : words.of(schedule.centre().address());
    }

    public List<Tongue> getLanguages() {
        return Tongue.ways(
                words.language(),
                "/schedule/" + schedule.centre().code(),
                "&from=" + schedule.from());
    }

    public List<Closed> getClosures() {
        return schedule.closures().stream()
                .map(
                        closure ->
                                new Closed(
                                        closed(closure.startsAt(), closure.endsAt()),
                                        closure.notice() == null
                                                ? null
                                                : words.of(closure.notice())))
                .toList();
    }

    private String closed(LocalDateTime from, LocalDateTime to) {
        String day = words.day(from.toLocalDate());
        return to == null
                ? words.text("closed-from", day, words.hour(from))
                : words.text(
                        "closed-from-to",
                        day,
                        words.hour(from),
                        words.day(to.toLocalDate()),
                        words.hour(to));
    }

    public List<Day> getDays() {
        Map<LocalDate, List<Shown>> byDay =
                schedule.sessions().stream()
                        .collect(
                                Collectors.groupingBy(
                                        PublicSession::day,
                                        TreeMap::new,
                                        Collectors.mapping(this::shown, Collectors.toList())));
        return byDay.entrySet().stream()
                .map(day -> new Day(words.day(day.getKey()), day.getValue()))
                .toList();
    }

    private Shown shown(PublicSession session) {
        return new Shown(
                words.of(session.course().title()),
                session.tellsTheHour() ? words.hours(session) : null,
                session.room(),
                words.marks(session.course()),
                session.cancelled());
    }

    public List<Shown> getOnRequest() {
        return schedule.onRequest().stream()
                .map(
                        course ->
                                new Shown(
                                        words.of(course.title()),
                                        null,
                                        null,
                                        words.marks(course),
                                        false))
                .toList();
    }

    public String getCalendar() {
        return "/api/v1/public/schedules/"
                + schedule.centre().code()
                + "/calendar?language="
                + getLanguage();
    }

    public String getEarlier() {
        return turned(-1);
    }

    public String getLater() {
        return turned(1);
    }

    private String turned(int pages) {
        long days = schedule.from().datesUntil(schedule.to()).count() + 1;
        return "/schedule/"
                + schedule.centre().code()
                + "?language="
                + getLanguage()
                + "&from="
                + schedule.from().plusDays(pages * days);
    }

    public String getNothing() {
        return words.text("nothing");
    }

    public String getCancelled() {
        return words.text("cancelled");
    }

    public String getAskTheHour() {
        return words.text("hour-at-the-centre");
    }

    public String getOnRequestTitle() {
        return words.text("on-request");
    }

    public String getClosedTitle() {
        return words.text("closed");
    }

    public String getEarlierWord() {
        return words.text("earlier");
    }

    public String getLaterWord() {
        return words.text("later");
    }

    /** Which initiatives of this centre's community are supported now: a page of another room. */
    public String getSupport() {
        return "/schedule/support?centre="
                + schedule.centre().code()
                + "&language="
                + getLanguage();
    }

    public String getSupportWord() {
        return words.text("support");
    }

    public String getSubscribe() {
        return words.text("subscribe");
    }

    /** What hangs at the door. */
    public record Closed(String when, String notice) {}

    /** One day with what is on. */
    public record Day(String name, List<Shown> sessions) {}

    /** One session, or a course one asks about. */
    public record Shown(
            String title, String hours, String room, List<String> marks, boolean cancelled) {}
}
