package org.hawsh.centres.closures;

/** Where a closure is in time; it follows from the centre's clock. */
enum ClosureState {
    ANNOUNCED,
    IN_FORCE,
    ENDED,
    WITHDRAWN
}
