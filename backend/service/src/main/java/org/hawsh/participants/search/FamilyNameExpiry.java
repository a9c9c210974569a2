package org.hawsh.participants.search;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Expiry;

/** Forgets which family names were looked for, once the day in Iraq is over. */
@Singleton
class FamilyNameExpiry extends Expiry {
    FamilyNameExpiry(
            EntityManager database,
            @ConfigProperty(name = "hawsh.expiry.look-every", defaultValue = "1h") Every every) {
        super(
                database,
                every,
                "family names looked for before today",
                "select drop_family_names_asked()");
    }
}
