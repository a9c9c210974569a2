package org.hawsh.access.offline;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Expiry;

/** Drops the shares of leases that have ended; nobody could read them since. */
@Singleton
class OfflineLeaseExpiry extends Expiry {
    OfflineLeaseExpiry(
            EntityManager database,
            @ConfigProperty(name = "hawsh.expiry.look-every", defaultValue = "1h") Every every) {
        super(database, every, "ended offline leases", "select drop_ended_offline_leases()");
    }
}
