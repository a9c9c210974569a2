package org.hawsh.activities.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.Tongue;

/** Everything the public page says, in the words of one language, so that the page itself only lays it out. */
public final class SchedulePage {
    private final ScheduleWords words;
    private final PublicSchedule schedule;
    private final LocalDate today;
    private final OpenToday open;

    SchedulePage(PublicSchedule schedule, Language language, LocalDateTime now) {
        this.words = ScheduleWords.in(language);
        this.schedule = schedule;
        this.today = now.toLocalDate();
        this.open = new OpenToday(schedule, words, now);
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

    public String getPhone() {
        return schedule.centre().phone();
    }

    /** Of today, with its date; null where the page shows other days. */
    public Headline getHeadline() {
        return open.headline().orElse(null);
    }

    public List<String> getHours() {
        return open.hours();
    }

    public List<Closed> getClosedDays() {
        return open.closedDays();
    }

    /** What is on today, by the hour. */
    public List<Shown> getToday() {
        return schedule.sessions().stream()
                .filter(session -> session.day().equals(today))
                .map(this::shown)
                .toList();
    }

    public List<Course> getCourses() {
        return new WeeklyPattern(words).of(schedule.sessions());
    }

    private Shown shown(PublicSession session) {
        return new Shown(
                words.of(session.course().title()),
                session.tellsTheHour() ? words.hours(session) : null,
                session.room() == null ? null : words.of(session.room()),
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
        return words.text("closed-days-title");
    }

    public String getHoursTitle() {
        return words.text("hours");
    }

    public String getTodayTitle() {
        return words.text("today");
    }

    public String getWeekTitle() {
        return words.text("week");
    }

    public String getFree() {
        return words.text("all-free");
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

    /** Whether the centre is open today. */
    public record Headline(String day, String state, String why, boolean closed) {}

    /** A day, or some days, on which it is not. */
    public record Closed(String when, String why) {}

    /** A course and when it meets. */
    public record Course(
            String title, List<String> times, List<String> marks, List<String> cancelled) {}

    /** One session of today, or a course one asks about. */
    public record Shown(
            String title, String hours, String room, List<String> marks, boolean cancelled) {}
}
