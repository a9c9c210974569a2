package org.hawsh.activities.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hawsh.activities.attendance.marks.Mark;
import org.hawsh.activities.attendance.marks.MarkKey;
import org.hawsh.activities.courses.catalogue.SessionState;
import org.hawsh.activities.courses.catalogue.SheetState;

/** Sessions and what holds on their sheets, of one course the caller has been shown to be allowed to use. */
@ApplicationScoped
class GridRepository {
    static final String DAYS =
            """
            select id, starts_at, state, sheet, headcount from course_session
            where course_id = :course and starts_at >= :from and starts_at < :to
            order by starts_at, id
            """;

    static final String MARKS =
            """
            select a.session_id, a.participant_id, a.mark, a.conflict, a.device, a.counter
            from attendance a where a.session_id = any(:sessions)
            """;

    static final String PLACES =
            """
            select e.participant_id, e.enrolled_on, e.ended_on from enrolment e
            where e.course_id = :course and e.enrolled_on is not null and e.enrolled_on < :to
              and (e.ended_on is null or e.ended_on >= :from)
            """;

    private final EntityManager database;

    GridRepository(EntityManager database) {
        this.database = database;
    }

    List<GridView.Day> days(UUID course, LocalDate from, LocalDate to) {
        return tuples(
                        database.createNativeQuery(DAYS, Tuple.class)
                                .setParameter("course", course)
                                .setParameter("from", from.atStartOfDay())
                                .setParameter("to", to.plusDays(1).atStartOfDay())
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new GridView.Day(
                                        row.get("id", UUID.class),
                                        row.get("starts_at", LocalDateTime.class),
                                        SessionState.valueOf(row.get("state", String.class)),
                                        SheetState.valueOf(row.get("sheet", String.class)),
                                        row.get("headcount", Integer.class)))
                .toList();
    }

    List<Held> held(List<UUID> sessions) {
        return tuples(
                        database.createNativeQuery(MARKS, Tuple.class)
                                .setParameter("sessions", sessions.toArray(UUID[]::new))
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new Held(
                                        row.get("session_id", UUID.class),
                                        row.get("participant_id", UUID.class),
                                        Mark.valueOf(row.get("mark", String.class)),
                                        row.get("conflict", Boolean.class),
                                        new MarkKey(
                                                row.get("device", UUID.class),
                                                row.get("counter", Long.class))))
                .toList();
    }

    List<Place> places(UUID course, LocalDate from, LocalDate to) {
        return tuples(
                        database.createNativeQuery(PLACES, Tuple.class)
                                .setParameter("course", course)
                                .setParameter("from", from)
                                .setParameter("to", to.plusDays(1))
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new Place(
                                        row.get("participant_id", UUID.class),
                                        row.get("enrolled_on", LocalDate.class),
                                        row.get("ended_on", LocalDate.class)))
                .toList();
    }

    private static List<Tuple> tuples(List<?> rows) {
        return rows.stream().map(Tuple.class::cast).toList();
    }

    record Held(UUID sessionId, UUID participantId, Mark mark, boolean conflict, MarkKey key) {}

    record Place(UUID participantId, LocalDate since, LocalDate until) {
        boolean on(LocalDate day) {
            return !day.isBefore(since) && (until == null || !day.isAfter(until));
        }
    }
}
