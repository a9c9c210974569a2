package org.hawsh.activities.enrolment;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody's enrolment ended. */
@Schema(name = "EnrolmentEndReason")
public enum EndReason {
    WORK,
    MOVED,
    RETURNED_HOME,
    FAMILY,
    CHILDCARE,
    TRANSPORT,
    HEALTH,
    SAFETY,
    NOT_WHAT_EXPECTED,
    OFFER_LAPSED,
    OFFER_DECLINED,
    NOT_SELECTED,
    COURSE_CANCELLED,
    OTHER,
    NOT_SAID;

    /** What follows from something else, and is not said by anybody. */
    private static final Set<EndReason> NOT_SAID_BY_ANYBODY =
            EnumSet.of(OFFER_LAPSED, OFFER_DECLINED, NOT_SELECTED, COURSE_CANCELLED);

    boolean isSaidBySomebody() {
        return !NOT_SAID_BY_ANYBODY.contains(this);
    }
}
