package org.hawsh.participants;

/** What screens offer. The wider code list of ISO/IEC 5218 is mapped where data come in or go out. */
public enum Sex {
    FEMALE,
    MALE,
    NOT_RECORDED
}
