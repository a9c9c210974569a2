package org.hawsh.centres;

import java.util.EnumSet;
import java.util.Set;

/** What becomes of a centre, and in which state it must be for it. */
enum LifeEventKind {
    OPENED(CentreState.OPEN, CentreState.PLANNED),
    /** A mobile point moves as often as it must, also while it is suspended. */
    MOVED(null, CentreState.OPEN, CentreState.SUSPENDED),
    SUSPENDED(CentreState.SUSPENDED, CentreState.OPEN),
    RESUMED(CentreState.OPEN, CentreState.SUSPENDED),
    HANDED_OVER(CentreState.HANDED_OVER, CentreState.OPEN, CentreState.SUSPENDED);

    private final CentreState after;
    private final Set<CentreState> possibleIn;

    LifeEventKind(CentreState after, CentreState first, CentreState... others) {
        this.after = after;
        this.possibleIn = EnumSet.of(first, others);
    }

    boolean isPossibleIn(CentreState state) {
        return possibleIn.contains(state);
    }

    CentreState after(CentreState before) {
        return after == null ? before : after;
    }

    /** What it changes of the centre, as the contract names it. */
    Set<String> changedFields() {
        return switch (this) {
            case OPENED -> Set.of("state", "openedOn");
            case MOVED -> Set.of("governorate", "district", "address");
            case SUSPENDED, RESUMED, HANDED_OVER -> Set.of("state");
        };
    }

    /** What a centre was before the first event that is known of it. */
    CentreState before() {
        return this == OPENED ? CentreState.PLANNED : CentreState.OPEN;
    }
}
