package org.hawsh.mediation.cases;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a case stands, and where it can go from there. */
public enum CaseState {
    INTAKE,
    SCREENING,
    CONSENT_PENDING,
    ACTIVE,
    AGREEMENT,
    /** Without an agreement, and the same for every reason. */
    ENDED,
    FOLLOW_UP,
    CLOSED;

    private static final Map<CaseState, Set<CaseState>> NEXT =
            Map.of(
                    INTAKE, EnumSet.of(SCREENING, ENDED),
                    SCREENING, EnumSet.of(CONSENT_PENDING, ENDED),
                    CONSENT_PENDING, EnumSet.of(ACTIVE, ENDED),
                    ACTIVE, EnumSet.of(AGREEMENT, ENDED),
                    AGREEMENT, EnumSet.of(FOLLOW_UP),
                    ENDED, EnumSet.of(FOLLOW_UP),
                    FOLLOW_UP, EnumSet.of(CLOSED),
                    CLOSED, EnumSet.noneOf(CaseState.class));

    boolean canBecome(CaseState next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether it is still mediated: parties, meetings and notes are added. */
    public boolean isOpen() {
        return this == INTAKE || this == SCREENING || this == CONSENT_PENDING || this == ACTIVE;
    }
}
