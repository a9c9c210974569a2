package org.hawsh.activities.enrolment;

import java.util.Set;

/** How far somebody's enrolment has come. */
public enum EnrolmentState {
    /** Waits for a committee to choose. */
    APPLIED,
    WAITLISTED,
    /** A seat is kept for them until a moment. */
    OFFERED,
    ENROLLED,
    COMPLETED,
    DROPPED,
    WITHDRAWN;

    static final Set<EnrolmentState> HELD = Set.of(OFFERED, ENROLLED);
    static final Set<EnrolmentState> LEFT = Set.of(DROPPED, WITHDRAWN);

    boolean holdsASeat() {
        return HELD.contains(this);
    }

    /** What to say where this state is needed and another holds. */
    String refusal() {
        return switch (this) {
            case OFFERED -> "no-open-offer";
            case ENROLLED -> "not-enrolled";
            case APPLIED -> "not-applying";
            default -> "not-waiting";
        };
    }

    boolean isOver() {
        return this == COMPLETED || LEFT.contains(this);
    }
}
