package org.hawsh.participants.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.InvalidRequest;
import org.hawsh.platform.values.Iraq;

/**
 * How many people had taken part by a day, reproducible for any past one. The register is counted by the day of registration.
 * A figure that speaks of nobody in the register is added. A figure that speaks of everybody up to its day is never added:
 * the larger of it and what was counted one by one by its day holds, so that loading an old sheet person by person fills the
 * figure up instead of counting anybody twice.
 */
@ApplicationScoped
class PeopleByDayService {

    private static final String PER_CENTRE =
            """
            with figure as (
                select f.centre_id, f.number, f.as_of, f.includes_registered from opening_figure f
                where f.centre_id = any(:scope) and f.counted = 'PEOPLE_REGISTERED' and f.as_of <= :day
                  and not exists (select 1 from opening_figure later where later.replaces = f.id)
            ), asked as (
                select f.centre_id, f.as_of as day from figure f where f.includes_registered
                union select c.id, cast(:day as date) from centre c where c.id = any(:scope)
            ), register as (
                select a.centre_id, a.day, cast(coalesce(folded.people, 0) + coalesce(lately.people, 0) as bigint) as people
                from asked a
                left join lateral (
                    select t.up_to as people from participant_tally t
                    where t.centre_id = a.centre_id and t.day <= a.day order by t.day desc limit 1) folded on true
                left join lateral (
                    select sum(d.number) as people from participant_tally_change d
                    where d.centre_id = a.centre_id and d.day <= a.day) lately on true
            ), everybody as materialized (
                select f.centre_id, max(f.number - r.people
                    - (select coalesce(sum(s.number), 0) from figure s
                       where s.centre_id = f.centre_id and not s.includes_registered and s.as_of <= f.as_of)) as missing
                from figure f join register r on r.centre_id = f.centre_id and r.day = f.as_of
                where f.includes_registered group by f.centre_id
            )
            select c.id, r.people as registered,
                   (select coalesce(sum(s.number), 0) from figure s
                    where s.centre_id = c.id and not s.includes_registered) as beside,
                   cast(greatest(coalesce(e.missing, 0), 0) as bigint) as missing
            from centre c join register r on r.centre_id = c.id and r.day = :day
            left join everybody e on e.centre_id = c.id
            where c.id = any(:scope) order by c.code
            """;

    private final EntityManager database;
    private final OpeningFigureService figures;
    private final CurrentUser user;

    PeopleByDayService(EntityManager database, OpeningFigureService figures, CurrentUser user) {
        this.database = database;
        this.figures = figures;
        this.user = user;
    }

    /** @param asked null for today */
    @Transactional
    PeopleByDay count(LocalDate asked) {
        LocalDate today = Iraq.today();
        LocalDate day = asked == null ? today : asked;
        if (day.isAfter(today)) {
            throw new InvalidRequest(Fault.at("?asOf", "in-the-future"));
        }
        Set<UUID> scope = user.centresWith(Permissions.OPENING_FIGURE_READ);
        Map<UUID, List<OpeningFigureView>> provenance =
                figures.thatHold(day, scope).stream()
                        .collect(Collectors.groupingBy(OpeningFigureView::centreId));
        List<PeopleAtCentre> centres =
                Rows.of(database, PER_CENTRE, Counted.class)
                        .setParameter("scope", scope.toArray(UUID[]::new))
                        .setParameter("day", day)
                        .getResultList()
                        .stream()
                        .map(one -> one.because(provenance.getOrDefault(one.id(), List.of())))
                        .toList();
        return new PeopleByDay(
                day, centres.stream().mapToLong(PeopleAtCentre::people).sum(), centres);
    }

    private record Counted(UUID id, long registered, long beside, long missing) {
        PeopleAtCentre because(List<OpeningFigureView> figures) {
            return new PeopleAtCentre(
                    id, registered + beside + missing, registered, beside, missing, figures);
        }
    }
}
