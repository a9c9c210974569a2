package org.hawsh.activities.courses.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * On which days of the week a course meets, from when to when.
 *
 * @param startTime null while no time is set: then there are no sessions
 */
public record WeeklyRule(
        LocalDate first,
        LocalDate last,
        Set<DayOfWeek> weekdays,
        LocalTime startTime,
        LocalTime endTime,
        UUID roomId) {

    /** The slots it asks for, those left out on which nobody meets. */
    public List<Slot> slots(Predicate<LocalDate> meets) {
        if (startTime == null) {
            return List.of();
        }
        return first.datesUntil(last.plusDays(1))
                .filter(day -> weekdays.contains(day.getDayOfWeek()))
                .filter(meets)
                .map(this::on)
                .toList();
    }

    /** Whether a session stands as the rule asked for it: such a one follows when the rule changes. */
    public boolean made(Slot slot) {
        LocalDate day = slot.startsAt().toLocalDate();
        return startTime != null && weekdays.contains(day.getDayOfWeek()) && slot.equals(on(day));
    }

    private Slot on(LocalDate day) {
        return new Slot(roomId, day.atTime(startTime), day.atTime(endTime));
    }
}
