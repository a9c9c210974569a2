package org.hawsh.centres;

/** A house, or a point that moves from place to place. */
enum CentreKind {
    FIXED,
    MOBILE
}
