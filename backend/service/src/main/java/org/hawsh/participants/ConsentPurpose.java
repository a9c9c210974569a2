package org.hawsh.participants;

/** What a consent is for. */
public enum ConsentPurpose {
    REGISTRATION,
    CONTACT,
    PHOTO,
    REFERRAL,
    RESEARCH,
    SHARING
}
