package org.hawsh.mediation.parties;

/** How a party said it. A print of the thumb stays on the paper, which stays with the party. */
enum ConsentWay {
    WRITTEN,
    THUMB_PRINT,
    SPOKEN
}
