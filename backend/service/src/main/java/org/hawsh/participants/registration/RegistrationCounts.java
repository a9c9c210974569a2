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
    private static final String PER_CENTRE =
            """
            select c.id as centre_id, count(p.id) as total,
                   count(p.id) filter (where p.registered_on = cast(now() at time zone c.zone as date)) as today,
                   count(p.id) filter (where p.registered_on >= date_trunc('month', now() at time zone c.zone)) as this_month
            from centre c left join participant p on p.centre_id = c.id
            where c.id = any(:scope) group by c.id, c.code order by c.code
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
