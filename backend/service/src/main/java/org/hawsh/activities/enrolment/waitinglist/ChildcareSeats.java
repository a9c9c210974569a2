package org.hawsh.activities.enrolment.waitinglist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a parent wishes of the children's corner while they learn, and what of it is theirs: class place and childcare place are
 * given together, or the class first and the seats when their turn comes.
 *
 * @param queue their number in the queue for seats; null for who does not wait for any
 */
@Embeddable
public record ChildcareSeats(
        @Enumerated(EnumType.STRING) @Column(name = "childcare_wish") ChildcareWish wish,
        @Column(name = "childcare_children") int children,
        @Column(name = "childcare_given") boolean given,
        @Column(name = "childcare_queue") Long queue) {

    public static ChildcareSeats wished(ChildcareWish wish, int children) {
        return new ChildcareSeats(wish, children, false, null);
    }

    public ChildcareSeats taken() {
        return new ChildcareSeats(wish, children, true, null);
    }

    public ChildcareSeats givenBack() {
        return new ChildcareSeats(wish, children, false, null);
    }

    public ChildcareSeats waiting(long number) {
        return new ChildcareSeats(wish, children, false, number);
    }

    public ChildcareSeats noLongerWaiting() {
        return new ChildcareSeats(wish, children, given, null);
    }

    /** Whether somebody with a class place, but without these seats, waits for them. */
    public boolean mayFollow() {
        return wish == ChildcareWish.CLASS_FIRST && !given && children > 0;
    }

    public boolean isWaiting() {
        return queue != null;
    }
}
