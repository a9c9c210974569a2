package org.hawsh.participants.households;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hawsh.platform.values.Ids;
import org.hawsh.work.records.Recorded;

/** People who live together. */
@Entity
class Household extends Recorded {
    private Instant createdAt;

    protected Household() {}

    Household(Instant createdAt) {
        super(Ids.next());
        this.createdAt = createdAt;
    }
}
