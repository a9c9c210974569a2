package org.hawsh.mediation.parties;

/** What the answers of one party come to. */
enum ScreeningOutcome {
    GO_ON,
    GO_ON_WITH_ARRANGEMENTS,
    STOP
}
