package org.hawsh.activities.enrolment.waitinglist;

/** What is free in a course, counted down while the rule is at work. */
public final class Vacancy {
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private int seats;
    private int seatsOfA;
    private int seatsOfB;
    private int childcare;
    private final int allChildcare;

    private Vacancy(int seats, int seatsOfA, int seatsOfB, int childcare, int allChildcare) {
        this.seats = seats;
        this.seatsOfA = seatsOfA;
        this.seatsOfB = seatsOfB;
        this.childcare = childcare;
        this.allChildcare = allChildcare;
    }

    /** Nothing is free where nobody may be let in any more. */
    public static Vacancy none() {
        return new Vacancy(0, 0, 0, 0, 0);
    }

    static Vacancy of(int seats, int childcare, int allChildcare) {
        return new Vacancy(seats, UNBOUNDED, UNBOUNDED, childcare, allChildcare);
    }

    static Vacancy ofStreams(int seatsOfA, int seatsOfB, int childcare, int allChildcare) {
        return new Vacancy(seatsOfA + seatsOfB, seatsOfA, seatsOfB, childcare, allChildcare);
    }

    static Vacancy ofEverybody(int childcare, int allChildcare) {
        return of(UNBOUNDED, childcare, allChildcare);
    }

    Vacancy copy() {
        return new Vacancy(seats, seatsOfA, seatsOfB, childcare, allChildcare);
    }

    int allChildcare() {
        return allChildcare;
    }

    boolean hasSeat(Stream stream) {
        return seats > 0
                && (stream != Stream.A || seatsOfA > 0)
                && (stream != Stream.B || seatsOfB > 0);
    }

    boolean hasChildcare(int children) {
        return childcare >= children;
    }

    void takeSeat(Stream stream) {
        seats--;
        if (stream == Stream.A) {
            seatsOfA--;
        } else if (stream == Stream.B) {
            seatsOfB--;
        }
    }

    boolean takeChildcare(int children) {
        if (!hasChildcare(children)) {
            return false;
        }
        childcare -= children;
        return true;
    }

    /** What is left is kept until it is enough for whoever stands first. */
    void keepChildcareForTheHead() {
        childcare = 0;
    }
}
