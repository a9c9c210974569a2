package org.hawsh.activities.enrolment;

/** Why somebody's enrolment ended: the list, and what follows from something else and is not said by anybody. */
final class EndReason {
    static final String LIST = "enrolment-end-reasons";
    static final String OFFER_LAPSED = "OFFER_LAPSED";
    static final String OFFER_DECLINED = "OFFER_DECLINED";
    static final String NOT_SELECTED = "NOT_SELECTED";
    static final String COURSE_CANCELLED = "COURSE_CANCELLED";

    private EndReason() {}
}
