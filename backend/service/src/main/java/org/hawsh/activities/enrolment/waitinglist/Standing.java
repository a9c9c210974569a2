package org.hawsh.activities.enrolment.waitinglist;

import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.activities.courses.catalogue.CourseState;
import org.hawsh.activities.courses.catalogue.Selection;

/**
 * A course as it stands while its row is locked: read once, and carried on as seats are taken and given back.
 *
 * @param capacity null where everybody may come
 * @param seatsOfA null where there are no streams
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
        Integer seatsOfA,
        Integer seatsOfB,
        int waitingPlaces,
        int childcareSeats,
        int offerHours,
        int seatsTaken,
        int takenOfA,
        int takenOfB,
        int childcareTaken,
        boolean completing) {

    /**
     * As it stands after that.
     *
     * @param seats how many more are taken; fewer than none were given back
     * @param childcare the same of childcare
     */
    public Standing taken(Stream stream, int seats, int childcare) {
        return new Standing(
                id,
                centreId,
                state,
                startsOn,
                endsOn,
                selection,
                capacity,
                seatsOfA,
                seatsOfB,
                waitingPlaces,
                childcareSeats,
                offerHours,
                seatsTaken + seats,
                takenOfA + (stream == Stream.A ? seats : 0),
                takenOfB + (stream == Stream.B ? seats : 0),
                childcareTaken + childcare,
                completing);
    }

    public boolean isScored() {
        return selection == Selection.SCORED;
    }

    public boolean hasStreams() {
        return selection == Selection.STREAMS;
    }

    /** Seats are given while people may apply and the course is not over. */
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
        int childcare = childcareSeats - childcareTaken;
        if (capacity == null) {
            return Vacancy.ofEverybody(childcare, childcareSeats);
        }
        return hasStreams()
                ? Vacancy.ofStreams(
                        seatsOfA - takenOfA, seatsOfB - takenOfB, childcare, childcareSeats)
                : Vacancy.of(capacity - seatsTaken, childcare, childcareSeats);
    }
}
