package org.hawsh.activities.attendance.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.platform.database.Rows;

/**
 * What attendance adds up to. A session counts as held once its sheet is locked; one that was cancelled, or has no sheet, is in
 * nobody's denominator, and a session before somebody joined or after they left is not in theirs.
 */
@ApplicationScoped
public class FigureRepository {
    static final String HELD_WHILE_ENROLLED =
            """
            from enrolment e
            join course_session s on s.course_id = e.course_id and s.state = 'PLANNED' and s.sheet = 'LOCKED'
                 and s.starts_at >= e.enrolled_on and (e.ended_on is null or s.starts_at < e.ended_on + 1)
            left join attendance a on a.session_id = s.id and a.participant_id = e.participant_id
            """;

    static final String OF_COURSE =
            """
            select e.participant_id, count(*) as rate_held,
                   count(*) filter (where a.mark in ('PRESENT', 'LATE')) as rate_attended,
                   count(*) filter (where a.mark = 'EXCUSED') as rate_excused
            """
                    + HELD_WHILE_ENROLLED
                    + " where e.course_id = :course and e.enrolled_on is not null group by e.participant_id";

    public static final String ABSENT_IN_A_ROW =
            """
            select e.centre_id, e.course_id, e.participant_id, cast(max(last.starts_at) as date) as last_on
            from enrolment e
            cross join lateral (
                select s.starts_at, a.mark
                from course_session s
                left join attendance a on a.session_id = s.id and a.participant_id = e.participant_id
                where s.course_id = e.course_id and s.state = 'PLANNED' and s.sheet = 'LOCKED' and s.starts_at >= e.enrolled_on
                order by s.starts_at desc limit :times) last
            where e.centre_id = any(:centres) and e.state = 'ENROLLED'
            group by e.centre_id, e.course_id, e.participant_id
            having count(*) = :times and count(*) filter (where last.mark = 'ABSENT') = :times
            order by last_on, e.course_id, e.participant_id
            """;

    /** One person in two rooms is one; who was counted in an open session has no name and is added. */
    private static final String TODAY =
            """
            with here as (
                select * from unnest(cast(:centres as uuid[]), cast(cast(:nows as text[]) as timestamp[])) as h(centre_id, now)),
            today as (
                select s.id, h.centre_id, s.ends_at <= h.now as over, s.starts_at <= h.now and h.now < s.ends_at as running
                from here h
                join course_session s on s.centre_id = h.centre_id and s.state = 'PLANNED'
                     and s.starts_at >= date_trunc('day', h.now) and s.starts_at < date_trunc('day', h.now) + interval '1 day')
            select t.centre_id, count(*) as sessions, count(*) filter (where t.over) as over, count(*) filter (where t.running) as running,
                   (select count(distinct a.participant_id) from today r join attendance a on a.session_id = r.id
                    where r.centre_id = t.centre_id and r.running and a.mark in ('PRESENT', 'LATE'))
                   + (select coalesce(sum(c.people), 0) from today r join session_headcount c on c.session_id = r.id
                      where r.centre_id = t.centre_id and r.running) as people
            from today t group by t.centre_id
            """;

    private final EntityManager database;

    FigureRepository(EntityManager database) {
        this.database = database;
    }

    public Map<UUID, AttendanceRate> ratesOf(UUID course) {
        return Rows.of(database, OF_COURSE, OfPerson.class)
                .setParameter("course", course)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(OfPerson::participantId, OfPerson::rate));
    }

    List<Attendances.Missed> absentInARow(Collection<UUID> centres, int times) {
        return Rows.of(database, ABSENT_IN_A_ROW, Attendances.Missed.class)
                .setParameter("centres", centres.toArray(UUID[]::new))
                .setParameter("times", times)
                .getResultList();
    }

    List<Attendances.DayOfCentre> today(Map<UUID, LocalDateTime> now) {
        List<UUID> centres = List.copyOf(now.keySet());
        return Rows.of(database, TODAY, Attendances.DayOfCentre.class)
                .setParameter("centres", centres.toArray(UUID[]::new))
                .setParameter(
                        "nows",
                        centres.stream().map(one -> now.get(one).toString()).toArray(String[]::new))
                .getResultList();
    }

    private record OfPerson(UUID participantId, AttendanceRate rate) {}
}
