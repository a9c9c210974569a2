package org.hawsh.activities.enrolment.tracer;

/** What somebody does some months after a course. */
enum TracerOutcome {
    WORKING,
    WORKING_FROM_HOME,
    OWN_BUSINESS,
    NOT_WORKING,
    NOT_REACHED
}
