package org.hawsh.access;

import java.util.Set;
import java.util.UUID;

/** Where the caller holds a permission: in these centres, and perhaps in whatever belongs to every centre. */
public record Reach(Set<UUID> centres, boolean everywhere) {

    /** @param centre null for what belongs to every centre */
    public boolean covers(UUID centre) {
        return centre == null ? everywhere : centres.contains(centre);
    }
}
