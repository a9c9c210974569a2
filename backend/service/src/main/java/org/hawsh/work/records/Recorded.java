package org.hawsh.work.records;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** Whatever is kept under an id. What is written once, and never edited, is no more than that. */
@MappedSuperclass
public abstract class Recorded implements Auditable {
    @Id private UUID id;

    /** For the database only: what is read from there has its id already. */
    protected Recorded() {}

    protected Recorded(UUID id) {
        this.id = id;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID centreId() {
        return null;
    }
}
