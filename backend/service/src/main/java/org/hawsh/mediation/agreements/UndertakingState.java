package org.hawsh.mediation.agreements;

/** Whether what somebody undertook was done. */
enum UndertakingState {
    OPEN,
    KEPT,
    BROKEN,
    /** The others do not ask for it any more. */
    WAIVED
}
