package org.hawsh.activities.courses.availability;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hawsh.activities.courses.timetable.Slot;

/**
 * A time that is free if all its slots are.
 *
 * @param day null where it is every day of a weekly rule
 */
record Candidate(LocalDate day, LocalTime startTime, LocalTime endTime, List<Slot> slots) {

    Availability.FreeTime offered() {
        return new Availability.FreeTime(day, startTime, endTime);
    }
}
