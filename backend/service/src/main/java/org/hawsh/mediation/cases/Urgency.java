package org.hawsh.mediation.cases;

/** How soon somebody has to begin. */
public enum Urgency {
    ORDINARY,
    SOON,
    AT_ONCE
}
