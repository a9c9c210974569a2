package org.hawsh.participants.profile;

/** What a room or a lesson must have for somebody to take part. It says what to do, never what anybody has. */
public enum AccessNeed {
    RAMP,
    SEAT,
    SIGNER,
    LARGE_PRINT,
    READING_ALOUD,
    QUIET_PLACE,
    COMPANION
}
