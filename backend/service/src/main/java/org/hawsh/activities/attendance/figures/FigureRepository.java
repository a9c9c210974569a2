package org.hawsh.activities.attendance.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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
            select e.participant_id, count(*) as held,
                   count(*) filter (where a.mark in ('PRESENT', 'LATE')) as attended,
                   count(*) filter (where a.mark = 'EXCUSED') as excused
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
        List<?> rows =
                database.createNativeQuery(OF_COURSE, Tuple.class)
                        .setParameter("course", course)
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(
                        Collectors.toMap(
                                row -> row.get("participant_id", UUID.class),
                                row ->
                                        new AttendanceRate(
                                                row.get("held", Long.class).intValue(),
                                                row.get("attended", Long.class).intValue(),
                                                row.get("excused", Long.class).intValue())));
    }

    List<Attendances.Missed> absentInARow(UUID centre, int times) {
        List<?> rows =
                database.createNativeQuery(ABSENT_IN_A_ROW, Tuple.class)
                        .setParameter("centre", centre)
                        .setParameter("times", times)
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(
                        row ->
                                new Attendances.Missed(
                                        row.get("course_id", UUID.class),
                                        row.get("participant_id", UUID.class),
                                        row.get("last_on", LocalDate.class)))
                .toList();
    }
}
