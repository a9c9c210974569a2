package org.hawsh.participants.imports;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Expiry;

/** Forgets who came by which import, once it cannot be taken back any more. */
@Singleton
class ImportPeopleExpiry extends Expiry {
    ImportPeopleExpiry(
            EntityManager database,
            @ConfigProperty(name = "hawsh.expiry.look-every", defaultValue = "1h") Every every) {
        super(
                database,
                every,
                "people of imports that stand for good",
                "select drop_people_of_imports()");
    }
}
