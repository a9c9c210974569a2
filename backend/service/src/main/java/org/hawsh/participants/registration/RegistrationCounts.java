package org.hawsh.participants.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.database.Rows;

/** How many people each centre has registered: people, not visits, counted where they were registered. */
@ApplicationScoped
class RegistrationCounts {
    /** From the tally, since the home page asks it of everybody who opens it; the tests ask the register itself. */
    static final String PER_CENTRE =
            """
            with here as (
                select c.id, c.code, cast(now() at time zone c.zone as date) as today,
                       cast(date_trunc('month', now() at time zone c.zone) as date) as first_of_month
                from centre c where c.id = any(:scope)
            )
            select h.id as centre_id, registered_by(h.id, 'infinity') as total,
                   registered_by(h.id, h.today) - registered_by(h.id, h.today - 1) as today,
                   registered_by(h.id, 'infinity') - registered_by(h.id, h.first_of_month - 1) as this_month
            from here h order by h.code
            """;

    private final EntityManager database;
    private final CurrentUser user;

    RegistrationCounts(EntityManager database, CurrentUser user) {
        this.database = database;
        this.user = user;
    }

    @Transactional
    List<RegistrationCount> perCentre() {
        return Rows.of(database, PER_CENTRE, RegistrationCount.class)
                .setParameter(
                        "scope",
                        user.centresWith(Permissions.PARTICIPANT_COUNT).toArray(UUID[]::new))
                .getResultList();
    }
}
