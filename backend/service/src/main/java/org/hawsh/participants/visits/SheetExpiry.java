package org.hawsh.participants.visits;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Expiry;

/** Drops the sheets that nobody committed within their day. */
@Singleton
class SheetExpiry extends Expiry {
    SheetExpiry(
            EntityManager database,
            @ConfigProperty(name = "hawsh.expiry.look-every", defaultValue = "1h") Every every) {
        super(
                database,
                every,
                "expired attendance sheets",
                "select drop_expired_past_attendance_imports()");
    }
}
