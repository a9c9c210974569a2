package org.hawsh.activities.giving;

/** For what the centre gives money. */
enum PaymentKind {
    /** For each day somebody came. */
    TRANSPORT,
    /** For each session a volunteer helped at. */
    VOLUNTEER_ALLOWANCE,
    /** For the hours of a trainer by the hour. */
    TRAINER_HOURS
}
