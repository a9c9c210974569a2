package org.hawsh.mediation.drafts;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Expiry;

/** Drops what was typed and not sent for thirty days; how many they are is data. */
@Singleton
class DraftExpiry extends Expiry {
    DraftExpiry(
            EntityManager database,
            @ConfigProperty(name = "hawsh.expiry.look-every", defaultValue = "1h") Every every) {
        super(
                database,
                every,
                "expired drafts of mediation",
                "select drop_expired_mediation_drafts()");
    }
}
