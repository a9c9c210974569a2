package org.hawsh.activities.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.activities.attendance.marks.Mark;
import org.hawsh.activities.attendance.marks.MarkKey;
import org.hawsh.platform.database.Rows;

/** Sessions and what holds on their sheets, of one course the caller has been shown to be allowed to use. */
@ApplicationScoped
class GridRepository {
    static final String DAYS =
            """
            select id as session_id, starts_at, state as session, sheet, headcount as in_the_room from course_session
            where course_id = :course and starts_at >= :from and starts_at < :to
            order by starts_at, id
            """;

    static final String MARKS =
            """
            select a.session_id, a.participant_id, a.mark, a.conflict, a.device as key_device, a.counter as key_counter
            from attendance a where a.session_id = any(:sessions)
            """;

    static final String SEATS =
            """
            select e.participant_id, e.enrolled_on as since, e.ended_on as until from enrolment e
            where e.course_id = :course and e.enrolled_on is not null and e.enrolled_on < :to
              and (e.ended_on is null or e.ended_on >= :from)
            """;

    private final EntityManager database;

    GridRepository(EntityManager database) {
        this.database = database;
    }

    List<GridView.Day> days(UUID course, LocalDate from, LocalDate to) {
        return Rows.of(database, DAYS, GridView.Day.class)
                .setParameter("course", course)
                .setParameter("from", from.atStartOfDay())
                .setParameter("to", to.plusDays(1).atStartOfDay())
                .getResultList();
    }

    List<Held> held(List<UUID> sessions) {
        return Rows.of(database, MARKS, Held.class)
                .setParameter("sessions", sessions.toArray(UUID[]::new))
                .getResultList();
    }

    List<Seat> seats(UUID course, LocalDate from, LocalDate to) {
        return Rows.of(database, SEATS, Seat.class)
                .setParameter("course", course)
                .setParameter("from", from)
                .setParameter("to", to.plusDays(1))
                .getResultList();
    }

    record Held(UUID sessionId, UUID participantId, Mark mark, boolean conflict, MarkKey key) {}

    record Seat(UUID participantId, LocalDate since, LocalDate until) {
        boolean on(LocalDate day) {
            return !day.isBefore(since) && (until == null || !day.isAfter(until));
        }
    }
}
