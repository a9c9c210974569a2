package org.hawsh.work.records;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.platform.values.Moments;

/** A record of one centre that tells when it last changed. The database holds it to that: see {@code stamp_the_change()}. */
@MappedSuperclass
public abstract class Timestamped extends KeptAtCentre {
    private Instant updatedAt;

    /** For the database only. */
    protected Timestamped() {}

    protected Timestamped(UUID centreId) {
        super(centreId);
        updatedAt = Moments.now();
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** Also where something that belongs to the record was written beside it: the record has a new version. */
    @PrePersist
    @PreUpdate
    public void changed() {
        this.updatedAt = Moments.now();
    }
}
