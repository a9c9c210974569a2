package org.hawsh.participants.consents;

/** How somebody said yes or no. */
public enum ConsentHow {
    WRITTEN,
    THUMB_PRINT,
    SPOKEN_WITH_WITNESS
}
