package org.hawsh.mediation.supervision;

import java.util.UUID;
import org.hawsh.work.records.Auditable;

/** What the trail names of a case, without saying where: members alone could read it. */
record Marked(UUID id) implements Auditable {
    static Marked of(UUID id) {
        return new Marked(id);
    }

    @Override
    public UUID centreId() {
        return null;
    }
}
