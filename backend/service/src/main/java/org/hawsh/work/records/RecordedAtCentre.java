package org.hawsh.work.records;

import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hawsh.platform.values.Ids;

/** Whatever is written once at one centre. */
@MappedSuperclass
public abstract class RecordedAtCentre extends Recorded {
    private UUID centreId;

    /** For the database only. */
    protected RecordedAtCentre() {}

    protected RecordedAtCentre(UUID centreId) {
        super(Ids.next());
        this.centreId = centreId;
    }

    @Override
    public UUID centreId() {
        return centreId;
    }
}
