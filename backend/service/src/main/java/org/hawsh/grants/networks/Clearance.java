package org.hawsh.grants.networks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a representative stands after all checks. A later clear check takes no match away: what was found stands until a second
 * person says that it is somebody else.
 *
 * @param checkedOn the day of the newest check; null if there was none
 */
record Clearance(State state, LocalDate checkedOn) {
    /** How many days a check is good for. */
    static final int GOOD_FOR_DAYS = 90;

    /** See {@link Clearance}. */
    @Schema(name = "SanctionClearance")
    enum State {
        NOT_CHECKED,
        CLEAR,
        /** Clear, too long ago. */
        OUT_OF_DATE,
        /** A possible match that nobody decided yet. */
        WAITING,
        MATCH
    }

    /**
     * @param checks all of one representative
     * @param day for all that was known on it
     * @param zone by whose clock a day begins
     */
    static Clearance after(List<SanctionCheck> checks, LocalDate day, ZoneId zone) {
        List<SanctionCheck> known =
                checks.stream().filter(check -> !check.checkedOn(zone).isAfter(day)).toList();
        LocalDate newest =
                known.stream()
                        .map(check -> check.checkedOn(zone))
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        return new Clearance(state(known, newest, day, zone), newest);
    }

    private static State state(
            List<SanctionCheck> known, LocalDate newest, LocalDate day, ZoneId zone) {
        if (known.stream().anyMatch(check -> check.isMatchOn(day, zone))) {
            return State.MATCH;
        }
        if (known.stream().anyMatch(check -> check.isWaitingOn(day, zone))) {
            return State.WAITING;
        }
        if (newest == null) {
            return State.NOT_CHECKED;
        }
        return newest.plusDays(GOOD_FOR_DAYS).isBefore(day) ? State.OUT_OF_DATE : State.CLEAR;
    }

    boolean isClear() {
        return state == State.CLEAR;
    }
}
