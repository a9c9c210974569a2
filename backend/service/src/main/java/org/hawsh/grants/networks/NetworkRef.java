package org.hawsh.grants.networks;

import java.util.UUID;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.work.records.Auditable;

/** A network as other features are shown it: nothing of anybody in it. */
public record NetworkRef(
        UUID id, UUID centreId, LocalizedText name, String kind, NetworkState state)
        implements Auditable {

    /** Whether it can be supported, or anything be added to its file. */
    public boolean isActive() {
        return state == NetworkState.ACTIVE;
    }
}
