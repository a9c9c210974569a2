package org.hawsh.centres.closures;

/** Why a centre is closed, as far as it may be said at the door. */
public enum ClosureCause {
    CURFEW,
    HEAT,
    ELECTION,
    PILGRIMAGE,
    SECURITY,
    WEATHER,
    ELECTRICITY,
    MAINTENANCE,
    OTHER
}
