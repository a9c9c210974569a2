package org.hawsh.work.files;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Expiry;

/** Drops the files that nobody committed within their day, and what was found in them. */
@Singleton
class FileExpiry extends Expiry {
    FileExpiry(
            EntityManager database,
            @ConfigProperty(name = "hawsh.expiry.look-every", defaultValue = "1h") Every every) {
        super(database, every, "expired files", "select drop_expired_files()");
    }
}
