package org.hawsh.participants.households;

/** Whether somebody may fetch a child. */
public enum CollectorKind {
    ALLOWED,
    FORBIDDEN
}
