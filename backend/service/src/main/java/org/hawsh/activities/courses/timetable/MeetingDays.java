package org.hawsh.activities.courses.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.hawsh.centres.CentreRhythm;
import org.hawsh.centres.Centres;
import org.hawsh.centres.holidays.HolidayView;
import org.hawsh.centres.holidays.Holidays;

/** On which days a centre's courses meet. A holiday that is only expected is left out too: nobody plans a lesson on it. */
@ApplicationScoped
public class MeetingDays {
    private final Centres centres;
    private final Holidays holidays;

    MeetingDays(Centres centres, Holidays holidays) {
        this.centres = centres;
        this.holidays = holidays;
    }

    public Predicate<LocalDate> of(UUID centre, LocalDate first, LocalDate last) {
        CentreRhythm rhythm = centres.rhythmOf(centre);
        List<HolidayView> kept =
                holidays.between(first, last).stream()
                        .filter(holiday -> rhythm.holidays().shares(holiday.calendar()))
                        .toList();
        return day ->
                rhythm.ranOn().test(day)
                        && rhythm.openingHours().on(day).isPresent()
                        && kept.stream()
                                .noneMatch(
                                        holiday ->
                                                !day.isBefore(holiday.from())
                                                        && !day.isAfter(holiday.to()));
    }
}
