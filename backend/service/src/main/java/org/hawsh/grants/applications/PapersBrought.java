package org.hawsh.grants.applications;

import java.util.Set;
import java.util.UUID;

/** Implemented by what keeps the papers of applications, which imports applications and not the other way round. */
public interface PapersBrought {

    /**
     * @param application one the caller has been shown to be allowed to see
     * @return codes of the list initiative-documents
     */
    Set<String> documentsOf(UUID application);
}
