package org.hawsh.activities.enrolment.waitinglist;

import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.activities.courses.catalogue.CourseState;
import org.hawsh.activities.courses.catalogue.Selection;

/**
 * A course as it stands while its row is locked.
 *
 * @param capacity null where everybody may come
 * @param placesOfA null where there are no streams
 * @param completing whether somebody completed it: then nobody is let in any more
 */
public record Standing(
        UUID id,
        UUID centreId,
        CourseState state,
        LocalDate startsOn,
        LocalDate endsOn,
        Selection selection,
        Integer capacity,
        Integer placesOfA,
        Integer placesOfB,
        int waitingPlaces,
        int childcareSeats,
        int offerHours,
        int placesTaken,
        int takenOfA,
        int takenOfB,
        int seatsTaken,
        long nextPosition,
        boolean completing) {

    public boolean isScored() {
        return selection == Selection.SCORED;
    }

    public boolean hasStreams() {
        return selection == Selection.STREAMS;
    }

    /** Places are given while people may apply and the course is not over. */
    public boolean isOpenOn(LocalDate day) {
        return state == CourseState.ANNOUNCED && !completing && !day.isAfter(endsOn);
    }

    public boolean hasBegunBy(LocalDate day) {
        return !startsOn.isAfter(day);
    }

    public Vacancy vacancyOn(LocalDate day) {
        if (!isOpenOn(day)) {
            return Vacancy.none();
        }
        int seats = childcareSeats - seatsTaken;
        if (capacity == null) {
            return Vacancy.ofEverybody(seats, childcareSeats);
        }
        return hasStreams()
                ? Vacancy.ofStreams(
                        placesOfA - takenOfA, placesOfB - takenOfB, seats, childcareSeats)
                : Vacancy.of(capacity - placesTaken, seats, childcareSeats);
    }
}
