package org.hawsh.mediation.waiting;

/** What can wait for a mediator, or for their supervisor. */
enum WaitingKind {
    /** Somebody asks them to take a case on. */
    PROPOSAL,
    /** Today. */
    MEETING,
    /** Its day is over, and nobody said what became of it. */
    UNDERTAKING,
    FOLLOW_UP,
    /** For the supervisor: somebody is in danger. */
    ALERT,
    /** For the supervisor: something on a card is overdue, or a party asks for another mediator. */
    OVERDUE
}
