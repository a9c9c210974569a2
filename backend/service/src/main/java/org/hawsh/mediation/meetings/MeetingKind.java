package org.hawsh.mediation.meetings;

/** Who meets. */
enum MeetingKind {
    JOINT,
    CAUCUS
}
