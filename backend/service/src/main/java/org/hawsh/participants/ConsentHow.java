package org.hawsh.participants;

/** How somebody said yes or no. */
public enum ConsentHow {
    WRITTEN,
    THUMB_PRINT,
    SPOKEN_WITH_WITNESS
}
