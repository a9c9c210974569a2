package org.hawsh.grants.applications;

import java.util.UUID;

/** Implemented by what selects among applications, which imports applications and not the other way round. */
public interface SelectionBegun {

    /** @param call one the caller has been shown to be allowed to see */
    boolean hasBegun(UUID call);
}
