package org.hawsh.participants.consents;

/** What a consent is for. */
public enum ConsentPurpose {
    REGISTRATION,
    CONTACT,
    PHOTO,
    REFERRAL,
    RESEARCH,
    SHARING
}
