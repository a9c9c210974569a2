package org.hawsh.mediation.supervision;

/** What should have happened by now. */
enum OverdueStep {
    /** Nobody has accepted after three days. */
    NOBODY_MEDIATES,
    /** Somebody of the community was asked, and nobody keeps the file after three days. */
    NOBODY_KEEPS_THE_FILE,
    /** Nobody was screened after seven days. */
    NOT_SCREENED,
    UNDERTAKING,
    FOLLOW_UP
}
