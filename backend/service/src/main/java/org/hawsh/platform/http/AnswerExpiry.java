package org.hawsh.platform.http;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Expiry;

/** Drops the answers that were kept for a request sent again, 72 hours later. */
@Singleton
class AnswerExpiry extends Expiry {
    AnswerExpiry(
            EntityManager database,
            @ConfigProperty(name = "hawsh.expiry.look-every", defaultValue = "1h") Every every) {
        super(database, every, "expired idempotency answers", "select drop_expired_answers()");
    }
}
