package org.hawsh.work.records;

import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hawsh.platform.values.Ids;

/** Whatever belongs to one centre, for good. */
@MappedSuperclass
public abstract class KeptAtCentre extends Kept {
    private UUID centreId;

    /** For the database only. */
    protected KeptAtCentre() {}

    protected KeptAtCentre(UUID centreId) {
        super(Ids.next());
        this.centreId = centreId;
    }

    @Override
    public UUID centreId() {
        return centreId;
    }
}
