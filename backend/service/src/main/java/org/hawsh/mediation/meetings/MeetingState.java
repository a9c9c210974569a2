package org.hawsh.mediation.meetings;

/** What became of a meeting. */
enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED
}
