package org.hawsh.mediation.agreements;

/** How a party signed. */
enum SignatureWay {
    SIGNED,
    THUMB_PRINT,
    SPOKEN
}
