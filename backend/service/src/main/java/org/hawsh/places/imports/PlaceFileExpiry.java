package org.hawsh.places.imports;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Expiry;

/** Drops the lists that nobody committed within their day. */
@Singleton
class PlaceFileExpiry extends Expiry {
    PlaceFileExpiry(
            EntityManager database,
            @ConfigProperty(name = "hawsh.expiry.look-every", defaultValue = "1h") Every every) {
        super(database, every, "expired place lists", "select drop_expired_place_imports()");
    }
}
