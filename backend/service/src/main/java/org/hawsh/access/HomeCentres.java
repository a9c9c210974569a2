package org.hawsh.access;

import java.util.Set;
import java.util.UUID;

/** Where somebody with a login works as staff; asked before a role is given that opens personal data elsewhere. */
public interface HomeCentres {

    /**
     * The centres whose staff this subject is today, as somebody other than the caller has written down: that somebody is
     * the second pair of eyes. Empty if none is known.
     */
    Set<UUID> of(UUID subject);
}
