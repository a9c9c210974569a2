package org.hawsh.activities.attendance.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
            select e.course_id, e.participant_id, cast(max(last.starts_at) as date) as last_on
            from enrolment e
            cross join lateral (
                select s.starts_at, a.mark
                from course_session s
                left join attendance a on a.session_id = s.id and a.participant_id = e.participant_id
                where s.course_id = e.course_id and s.state = 'PLANNED' and s.sheet = 'LOCKED' and s.starts_at >= e.enrolled_on
                order by s.starts_at desc limit :times) last
            where e.centre_id = :centre and e.state = 'ENROLLED'
            group by e.course_id, e.participant_id
            having count(*) = :times and count(*) filter (where last.mark = 'ABSENT') = :times
            order by last_on, e.course_id, e.participant_id
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

    List<Attendances.Missed> absentInARow(UUID centre, int times) {
        return Rows.of(database, ABSENT_IN_A_ROW, Attendances.Missed.class)
                .setParameter("centre", centre)
                .setParameter("times", times)
                .getResultList();
    }

    private record OfPerson(UUID participantId, AttendanceRate rate) {}
}
