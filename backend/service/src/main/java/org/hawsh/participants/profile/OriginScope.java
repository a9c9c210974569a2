package org.hawsh.participants.profile;

import java.util.UUID;

/** Whose origin the caller may read, beyond the permission: a place of origin is told to whoever works for that person. */
public interface OriginScope {

    /** Whether that person is one of them. It takes one statement and the same work, whoever it is and whether they exist. */
    boolean includes(UUID participant);
}
