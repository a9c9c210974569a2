package org.hawsh.participants.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;

/** How many people each centre has registered: people, not visits, counted where they were registered. */
@ApplicationScoped
class RegistrationCounts {
    private static final String PER_CENTRE =
            """
            select c.id, count(p.id) as total,
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
        List<?> rows =
                database.createNativeQuery(PER_CENTRE, Tuple.class)
                        .setParameter(
                                "scope",
                                user.centresWith(Permissions.PARTICIPANT_COUNT)
                                        .toArray(UUID[]::new))
                        .getResultList();
        return rows.stream().map(Tuple.class::cast).map(RegistrationCounts::count).toList();
    }

    private static RegistrationCount count(Tuple row) {
        return new RegistrationCount(
                row.get("id", UUID.class),
                row.get("total", Long.class),
                row.get("today", Long.class),
                row.get("this_month", Long.class));
    }
}
