package org.hawsh.grants.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.platform.database.Rows;

/** Finds what initiatives made, always within the centres the caller may read. */
@ApplicationScoped
class InitiativePlaceRepository {
    private static final UUID LAST_ID = new UUID(-1, -1);

    /** The rounds are those of {@link UpkeepSchedule}: a round is over once the next one begins. */
    private static final String PAGE =
            """
            select p.id, p.centre_id, p.title, p.language, p.kind, p.district_id, p.latitude, p.longitude, p.completed_on,
                   v.condition, v.visited_on, n.due_on as next_visit_on, n.state as next_visit
            from unnest(:centres, cast(:todays as date[])) as scope (centre_id, today)
            join initiative_place p on p.centre_id = scope.centre_id
            left join lateral (
                select v.condition, v.visited_on from upkeep_visit v where v.grant_id = p.id order by v.visited_on desc, v.id desc limit 1
            ) v on true
            left join lateral (
                select r.due_on, case when scope.today > r.due_on + :margin then 'OVERDUE'
                                      when scope.today >= r.due_on - :margin then 'DUE' else 'COMING' end as state
                from (
                    select m.months, cast(p.completed_on + make_interval(months => m.months) as date) as due_on,
                           cast(p.completed_on + make_interval(months => lead(m.months) over (order by m.months)) as date) as then_on
                    from unnest(:months) as m (months)
                ) r
                where (r.then_on is null or scope.today < r.then_on - :margin)
                  and not exists (select from upkeep_visit d where d.grant_id = p.id and d.months = r.months)
                order by r.months limit 1
            ) n on true
            where p.id < :before
              and (:kind = '' or p.kind = :kind)
              and (:district = 0 or p.district_id = :district)
              and (:condition = '' or v.condition = :condition)
              and (:nextVisit = '' or n.state = :nextVisit)
            order by p.id desc
            limit :count
            """;

    private final EntityManager database;

    InitiativePlaceRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * The newest first: ids grow with time.
     *
     * @param todays today's date at each centre
     * @param district null for any
     */
    List<InitiativePlace> page(
            Map<UUID, LocalDate> todays,
            InitiativePlaceFilter filter,
            Integer district,
            UUID before,
            int count) {
        List<UUID> centres = List.copyOf(todays.keySet());
        return Rows.of(database, PAGE, InitiativePlace.class)
                .setParameter("centres", centres.toArray(UUID[]::new))
                .setParameter(
                        "todays",
                        centres.stream()
                                .map(centre -> todays.get(centre).toString())
                                .toArray(String[]::new))
                .setParameter("margin", UpkeepSchedule.MARGIN)
                .setParameter("months", UpkeepSchedule.MONTHS.toArray(Integer[]::new))
                .setParameter("kind", filter.kind() == null ? "" : filter.kind())
                .setParameter("district", district == null ? 0 : district)
                .setParameter("condition", name(filter.condition()))
                .setParameter("nextVisit", name(filter.nextVisit()))
                .setParameter("before", before == null ? LAST_ID : before)
                .setParameter("count", count)
                .getResultList();
    }

    private static String name(Enum<?> one) {
        return one == null ? "" : one.name();
    }
}
