package org.hawsh.activities.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.activities.courses.catalogue.SessionRef;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.values.Moments;

/** The sheets of sessions the caller has been shown to be allowed to use. */
@ApplicationScoped
class SheetRepository {
    static final String FIND =
            """
            select s.sheet_version as version, c.capacity is null as taken_by_headcount, s.headcount as in_the_room, s.counted_at,
                   s.locked_at, s.locked_by
            from course_session s join course c on c.id = s.course_id
            where s.id = :session
            """;

    /** A count made earlier than the one that is known changes nothing, whenever it arrives. */
    private static final String BEGIN =
            """
            update course_session s
            set sheet = case when s.sheet = 'NOT_TAKEN' then 'OPEN' else s.sheet end,
                version = s.version + case when s.sheet = 'NOT_TAKEN' then 1 else 0 end,
                sheet_version = s.sheet_version + 1,
                headcount = case when n.newer then n.people else s.headcount end,
                counted_at = case when n.newer then n.at else s.counted_at end,
                counted_on = case when n.newer then n.device else s.counted_on end
            from (select cast(:people as integer) as people, cast(:at as timestamptz) as at, cast(:device as uuid) as device,
                         cast(:people as integer) is not null
                         and coalesce((k.counted_at, k.counted_on) < (cast(:at as timestamptz), cast(:device as uuid)), true) as newer
                  from course_session k where k.id = :session) n
            where s.id = :session
            returning s.sheet_version
            """;

    private static final String LOCK =
            """
            update course_session set sheet = 'LOCKED', locked_at = :now, locked_by = :caller, headcount = :people,
                topic = coalesce(cast(:topic as text), topic), version = version + 1, sheet_version = sheet_version + 1
            where id = :session
            """;

    static final String ENROLLED_ON =
            """
            select e.participant_id from enrolment e
            where e.course_id = :course and e.state in ('ENROLLED', 'COMPLETED', 'DROPPED', 'WITHDRAWN')
              and e.enrolled_on <= :day and (e.ended_on is null or e.ended_on >= :day)
            """;

    private static final String ENROLLED_AMONG =
            ENROLLED_ON + " and e.participant_id = any(:people)";

    private static final String DIRTY =
            "insert into reach_dirty (centre_id, day) values (:centre, :day)";

    private final EntityManager database;

    SheetRepository(EntityManager database) {
        this.database = database;
    }

    Sheet find(UUID session) {
        return Rows.of(database, FIND, Sheet.class)
                .setParameter("session", session)
                .getSingleResult();
    }

    /**
     * From here on the sheet is taken.
     *
     * @param counted null where nobody counted now
     * @return the version of the sheet
     */
    int begin(UUID session, InTheRoom counted, UUID device) {
        return (Integer)
                OneColumn.of(database, BEGIN, Integer.class)
                        .setParameter("session", session)
                        .setParameter("people", counted == null ? null : counted.people())
                        .setParameter("at", counted == null ? null : counted.countedAt())
                        .setParameter("device", device)
                        .getSingleResult();
    }

    void lock(UUID session, int people, String topic, UUID caller) {
        database.createNativeQuery(LOCK)
                .setParameter("session", session)
                .setParameter("people", people)
                .setParameter("topic", topic)
                .setParameter("now", Moments.now())
                .setParameter("caller", caller)
                .executeUpdate();
    }

    /** Who has a place in the course on that day: from the day they joined to the day they left. */
    Set<UUID> enrolledOn(UUID course, LocalDate day) {
        return people(
                OneColumn.of(database, ENROLLED_ON, UUID.class)
                        .setParameter("course", course)
                        .setParameter("day", day)
                        .getResultList());
    }

    Set<UUID> enrolledAmong(UUID course, LocalDate day, Collection<UUID> people) {
        return people(
                OneColumn.of(database, ENROLLED_AMONG, UUID.class)
                        .setParameter("course", course)
                        .setParameter("day", day)
                        .setParameter("people", people.toArray(UUID[]::new))
                        .getResultList());
    }

    /** Whatever counts people per day counts this day again. */
    void reachChanged(SessionRef session) {
        database.createNativeQuery(DIRTY)
                .setParameter("centre", session.centreId())
                .setParameter("day", session.startsAt().toLocalDate())
                .executeUpdate();
    }

    private static Set<UUID> people(List<?> rows) {
        return rows.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }
}
