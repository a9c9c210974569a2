package org.hawsh.access.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;

@ApplicationScoped
class OfflineLeaseRepository {
    private final EntityManager database;

    OfflineLeaseRepository(EntityManager database) {
        this.database = database;
    }

    void begin(UUID id, UUID device, byte[] sealedShare) {
        database.createNativeQuery("select begin_offline_lease(:id, :device, :share)")
                .setParameter("id", id)
                .setParameter("device", device)
                .setParameter("share", sealedShare)
                .getSingleResult();
    }

    /** A lease that has not ended, and is this person's own. */
    Optional<Lease> find(UUID id, UUID owner) {
        return Rows.of(
                        database,
                        "select id, device, sealed_share, valid_until,"
                                + " floor(extract(epoch from valid_until - now())) as seconds_left"
                                + " from offline_lease where id = :id and owner = :owner and valid_until > now()",
                        Lease.class)
                .setParameter("id", id)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst();
    }

    int countOf(UUID owner) {
        return OneColumn.of(database, "select offline_leases_of(:owner)", Integer.class)
                .setParameter("owner", owner)
                .getSingleResult();
    }

    record Lease(UUID id, UUID device, byte[] sealedShare, Instant validUntil, int secondsLeft) {}
}
