package org.hawsh.mediation.parties;

/** A person, or a group that speaks through spokespersons. */
enum PartyKind {
    PERSON,
    GROUP
}
