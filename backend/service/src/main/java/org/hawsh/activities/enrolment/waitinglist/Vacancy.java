package org.hawsh.activities.enrolment.waitinglist;

/** What is free in a course, counted down while the rule is at work. */
public final class Vacancy {
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private int places;
    private int placesOfA;
    private int placesOfB;
    private int seats;
    private final int allSeats;

    private Vacancy(int places, int placesOfA, int placesOfB, int seats, int allSeats) {
        this.places = places;
        this.placesOfA = placesOfA;
        this.placesOfB = placesOfB;
        this.seats = seats;
        this.allSeats = allSeats;
    }

    /** Nothing is free where nobody may be let in any more. */
    public static Vacancy none() {
        return new Vacancy(0, 0, 0, 0, 0);
    }

    static Vacancy of(int places, int seats, int allSeats) {
        return new Vacancy(places, UNBOUNDED, UNBOUNDED, seats, allSeats);
    }

    static Vacancy ofStreams(int placesOfA, int placesOfB, int seats, int allSeats) {
        return new Vacancy(placesOfA + placesOfB, placesOfA, placesOfB, seats, allSeats);
    }

    static Vacancy ofEverybody(int seats, int allSeats) {
        return of(UNBOUNDED, seats, allSeats);
    }

    Vacancy copy() {
        return new Vacancy(places, placesOfA, placesOfB, seats, allSeats);
    }

    int allSeats() {
        return allSeats;
    }

    boolean hasPlace(Stream stream) {
        return places > 0
                && (stream != Stream.A || placesOfA > 0)
                && (stream != Stream.B || placesOfB > 0);
    }

    boolean hasSeats(int children) {
        return seats >= children;
    }

    void takePlace(Stream stream) {
        places--;
        if (stream == Stream.A) {
            placesOfA--;
        } else if (stream == Stream.B) {
            placesOfB--;
        }
    }

    boolean takeSeats(int children) {
        if (!hasSeats(children)) {
            return false;
        }
        seats -= children;
        return true;
    }

    /** What is left is kept until it is enough for whoever stands first. */
    void keepSeatsForTheHead() {
        seats = 0;
    }
}
