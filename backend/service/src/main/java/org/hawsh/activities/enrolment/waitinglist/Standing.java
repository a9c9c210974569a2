package org.hawsh.activities.enrolment.waitinglist;

import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.activities.courses.catalogue.CourseState;
import org.hawsh.activities.courses.catalogue.Selection;

/**
 * A course as it stands while its row is locked: read once, and carried on as places are taken and given back.
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
        boolean completing) {

    /**
     * As it stands after that.
     *
     * @param places how many more are taken; fewer than none were given back
     * @param seats the same of childcare seats
     */
    public Standing taken(Stream stream, int places, int seats) {
        return new Standing(
                id,
                centreId,
                state,
                startsOn,
                endsOn,
                selection,
                capacity,
                placesOfA,
                placesOfB,
                waitingPlaces,
                childcareSeats,
                offerHours,
                placesTaken + places,
                takenOfA + (stream == Stream.A ? places : 0),
                takenOfB + (stream == Stream.B ? places : 0),
                seatsTaken + seats,
                completing);
    }

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
