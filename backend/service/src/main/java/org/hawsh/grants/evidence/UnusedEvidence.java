package org.hawsh.grants.evidence;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Expiry;

/** Drops photographs and receipts that nothing referred to within a day. */
@Singleton
class UnusedEvidence extends Expiry {
    UnusedEvidence(
            EntityManager database,
            @ConfigProperty(name = "hawsh.expiry.look-every", defaultValue = "1h") Every every) {
        super(
                database,
                every,
                "unused photographs and receipts",
                "select drop_unused_grant_evidence()");
    }
}
