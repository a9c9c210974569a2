package org.hawsh.mediation.meetings;

/** Who reads a note. */
enum NoteKind {
    /** The members of the case. */
    SHARED,
    /** Its author alone: what a party said in confidence. */
    CAUCUS
}
