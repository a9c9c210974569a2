package org.hawsh.centres;

/** Where a centre is in its life; how it gets from one to the next says {@link LifeEventKind}. */
enum CentreState {
    PLANNED,
    OPEN,
    SUSPENDED,
    HANDED_OVER
}
