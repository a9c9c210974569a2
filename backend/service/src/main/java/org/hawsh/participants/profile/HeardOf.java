package org.hawsh.participants.profile;

/** How somebody heard of the centre. */
public enum HeardOf {
    FRIEND,
    FAMILY,
    FOCAL_POINT,
    SOCIAL_MEDIA,
    POSTER,
    ORGANISATION,
    AUTHORITY,
    PASSING_BY,
    OTHER
}
