package org.hawsh.grants.ledger;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Expiry;

/** What was reserved for a call and not committed by its last day is available again, also where nobody posts. */
@Singleton
class ReservationLapse extends Expiry {
    ReservationLapse(
            EntityManager database,
            @ConfigProperty(name = "hawsh.expiry.look-every", defaultValue = "1h") Every every) {
        super(
                database,
                every,
                "ended reservations of money",
                "select lapse_ended_reservations(null)");
    }
}
