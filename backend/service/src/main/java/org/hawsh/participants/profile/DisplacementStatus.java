package org.hawsh.participants.profile;

/** What somebody is since a change of their life; the order is the one in which it is asked. */
public enum DisplacementStatus {
    RETURNEE,
    IDP,
    DISPLACED_BEFORE_2014,
    HOST_COMMUNITY,
    REFUGEE,
    OTHER,
    NOT_DISCLOSED;

    /** Whoever is of the area, or would rather not say, is never asked since when or from where. */
    boolean isAskedMore() {
        return this != HOST_COMMUNITY && this != NOT_DISCLOSED;
    }
}
