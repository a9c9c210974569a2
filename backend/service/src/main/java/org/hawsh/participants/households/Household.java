package org.hawsh.participants.households;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;

/** People who live together. */
@Entity
class Household {
    @Id private UUID id;

    private Instant createdAt;

    protected Household() {}

    static Household begun() {
        Household household = new Household();
        household.id = Ids.next();
        household.createdAt = Moments.now();
        return household;
    }

    UUID id() {
        return id;
    }
}
