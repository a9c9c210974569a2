package org.hawsh.activities.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.hawsh.centres.DayRange;
import org.hawsh.platform.http.ShortMemory;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.values.Iraq;
import org.hawsh.platform.words.Language;

/** What is on at a centre, for anybody. */
@ApplicationScoped
class PublicScheduleService {
    private static final int CALENDAR_DAYS_BACK = 30;
    private static final int CALENDAR_DAYS_AHEAD = 180;

    private final ScheduleRepository schedule;
    private final ShortMemory memory;
    private final Clock clock = Clock.system(Iraq.ZONE);

    PublicScheduleService(ScheduleRepository schedule, ShortMemory memory) {
        this.schedule = schedule;
        this.memory = memory;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    List<PublicCentre> centres() {
        return memory.recall("public centres", schedule::centres);
    }

    /** @throws NotFound if no open centre has this code */
    PublicSchedule read(String code, LocalDate from, LocalDate to) {
        PublicCentre centre = centre(code);
        DayRange days = DayRange.of(from, to, today());
        return memory.recall(
                List.of("public schedule", centre.code(), days),
                () ->
                        new PublicSchedule(
                                centre,
                                days.from(),
                                days.to(),
                                schedule.days(centre.code(), days.from(), days.to()),
                                schedule.closures(centre.code(), days.from(), days.to()),
                                schedule.sessions(centre.code(), days.from(), days.to()),
                                schedule.onRequest(centre.code(), days.from(), days.to())));
    }

    /** A month back, so that somebody's calendar hears of what was cancelled, and half a year ahead. */
    String calendar(String code, Language language) {
        PublicCentre centre = centre(code);
        ScheduleWords words = ScheduleWords.in(language);
        return memory.recall(
                List.of("public calendar", centre.code(), language, today()),
                () -> CalendarFile.of(words.of(centre.name()), language, entries(centre, words)));
    }

    private List<CalendarEntry> entries(PublicCentre centre, ScheduleWords words) {
        return schedule
                .sessions(
                        centre.code(),
                        today().minusDays(CALENDAR_DAYS_BACK),
                        today().plusDays(CALENDAR_DAYS_AHEAD))
                .stream()
                .map(session -> words.entry(session, centre))
                .toList();
    }

    private PublicCentre centre(String code) {
        return schedule.centres().stream()
                .filter(centre -> centre.code().equals(code.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
