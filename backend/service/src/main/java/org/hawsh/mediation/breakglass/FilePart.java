package org.hawsh.mediation.breakglass;

/** What of a case file is read at a time. Notes of a caucus are their author's alone, and no part of it. */
public enum FilePart {
    CASE,
    /** With what each of them said of taking part. */
    PARTIES,
    SCREENINGS,
    MEETINGS,
    NOTES,
    AGREEMENTS,
    FOLLOW_UPS
}
