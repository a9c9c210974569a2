package org.hawsh.mediation.members;

/** How an assignment stands. */
public enum AssignmentState {
    /** Asked by the supervisor; whether they know a party is not declared yet. */
    PROPOSED,
    /** Declared to know no party: a member of the case. */
    ACCEPTED,
    DECLINED,
    ENDED,
    /** A party asked for somebody else, or the mediator has an interest: never again in this case. */
    EXCLUDED
}
