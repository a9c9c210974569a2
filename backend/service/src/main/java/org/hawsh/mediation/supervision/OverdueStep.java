package org.hawsh.mediation.supervision;

/** What should have happened by now. */
enum OverdueStep {
    /** Nobody has accepted after three days. */
    NOBODY_MEDIATES,
    /** Nobody was screened after seven days. */
    NOT_SCREENED,
    UNDERTAKING,
    FOLLOW_UP
}
