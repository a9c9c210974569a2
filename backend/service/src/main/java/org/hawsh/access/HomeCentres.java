package org.hawsh.access;

import java.util.Set;
import java.util.UUID;

/** Where somebody with a login works as staff; asked before a role is given that opens personal data elsewhere. */
public interface HomeCentres {

    /** The centres whose staff this subject is today, as far as the caller may see them; empty if none is known. */
    Set<UUID> of(UUID subject);
}
