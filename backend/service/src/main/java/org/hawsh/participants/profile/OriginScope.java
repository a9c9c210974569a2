package org.hawsh.participants.profile;

import java.util.Set;

/** Whose origin the caller may read, beyond the permission: a place of origin is told to whoever works for that person. */
public interface OriginScope {

    /** References in the register. To find them costs the same whoever is asked about. */
    Set<String> references();
}
