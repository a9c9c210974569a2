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
            select h.id as centre_id,
                   cast(coalesce(ever.people, 0) + coalesce(lately.people, 0) as bigint) as total,
                   cast(coalesce(month.today, 0) + coalesce(lately.today, 0) as bigint) as today,
                   cast(coalesce(month.people, 0) + coalesce(lately.this_month, 0) as bigint) as this_month
            from here h
            left join lateral (
                select t.up_to as people from participant_tally t where t.centre_id = h.id order by t.day desc limit 1) ever on true
            left join lateral (
                select sum(t.number) as people, sum(t.number) filter (where t.day = h.today) as today
                from participant_tally t where t.centre_id = h.id and t.day >= h.first_of_month) month on true
            left join (
                select d.centre_id, sum(d.number) as people, sum(d.number) filter (where d.day = o.today) as today,
                       sum(d.number) filter (where d.day >= o.first_of_month) as this_month
                from participant_tally_change d join here o on o.id = d.centre_id group by d.centre_id) lately on lately.centre_id = h.id
            order by h.code
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
