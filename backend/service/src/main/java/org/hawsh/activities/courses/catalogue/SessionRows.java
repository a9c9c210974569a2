package org.hawsh.activities.courses.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.centres.DayRange;
import org.hawsh.platform.database.ChangeOrder;
import org.hawsh.platform.database.Rows;
import org.hibernate.query.NativeQuery;

/** Sessions as they are read, each with what its reader may know of it. */
@RequestScoped
public class SessionRows {
    /** Of a sensitive activity {@code a} is there for its group only. */
    private static final String ALL =
            """
            select s.id, s.course_id, s.centre_id, s.room_id, s.starts_at, s.ends_at, s.state, s.sheet,
                   a.id is null as private_session, course_title(a.title_en, c.label) as title_en,
                   course_title(a.title_ar, c.label) as title_ar, course_title(a.title_ckb, c.label) as title_ckb, a.type, whole.shape,
                   case when a.id is not null then s.topic end as topic,
                   (select coalesce(array_agg(m.name order by m.name), '{}') from course_teacher t
                    join staff_member m on m.id = t.staff_member_id
                    where t.course_id = c.id and a.id is not null and c.centre_id = any(:named)) as teachers,
                   c.id in (select taught_by(:caller)) as mine,
                   case when a.id is not null then s.cancel_reason end as cancel_reason, s.closure_id, s.makes_up_for,
                   (select m.id from course_session m where m.makes_up_for = s.id and m.state = 'PLANNED') as made_up_by,
                   c.capacity, c.places_taken, c.childcare_seats, s.sequence, s.updated_at, s.version
            from course_session s
            join course c on c.id = s.course_id
            join activity whole on whole.id = c.activity_id
            left join activity a on a.id = c.activity_id
                 and (not a.sensitive or c.centre_id = any(:anybodys) or c.id in (select taught_by(:caller)))
            where s.centre_id = any(:scope)
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String ONE = ALL + " and s.id = :id";

    private static final String OF_COURSE =
            ALL + " and s.course_id = :course order by s.starts_at, s.id";

    private static final String IN_ROOM =
            ALL + " and (cast(:room as uuid) is null or s.room_id = :room)";

    private static final String IN_DAYS = " and s.starts_at < :to and s.starts_at >= :from";

    private static final String CALENDAR =
            IN_ROOM
                    + IN_DAYS
                    + " and (s.starts_at, s.id) > (:after, :afterId) order by s.starts_at, s.id";

    private static final String BY_CHANGE =
            """
             and (s.updated_at, s.id) > (:changed, :changedId) and s.updated_at < :settled
            order by s.updated_at, s.id
            """;

    private static final String CHANGED = IN_ROOM + BY_CHANGE;

    private static final String CHANGED_IN_DAYS = IN_ROOM + IN_DAYS + BY_CHANGE;

    private final EntityManager database;
    private final Whose whose;
    private final ChangeOrder changes;

    SessionRows(EntityManager database, Whose whose, ChangeOrder changes) {
        this.database = database;
        this.whose = whose;
        this.changes = changes;
    }

    public Optional<SessionView> find(UUID id, Collection<UUID> scope) {
        return scoped(ONE, scope).setParameter("id", id).uniqueResultOptional();
    }

    public List<SessionView> ofCourse(UUID course, Collection<UUID> scope) {
        return scoped(OF_COURSE, scope).setParameter("course", course).getResultList();
    }

    /**
     * @param room null for every room
     * @param position of the last one before, as {@link #position} wrote it; null at the beginning
     */
    public List<SessionView> between(
            DayRange days, UUID room, Collection<UUID> scope, String position, int count) {
        String after = position == null ? days.from().atStartOfDay() + " " + BEFORE_ALL : position;
        return onDays(scoped(CALENDAR, scope), days)
                .setParameter("room", room)
                .setMaxResults(count)
                .setParameter("after", LocalDateTime.parse(after.split(" ")[0]))
                .setParameter("afterId", UUID.fromString(after.split(" ")[1]))
                .getResultList();
    }

    public static String position(SessionView session) {
        return session.startsAt() + " " + session.id();
    }

    /**
     * @param days null for every day
     * @param room null for every room
     * @param position in the order of change
     */
    public List<SessionView> changed(
            DayRange days, UUID room, Collection<UUID> scope, String position, int count) {
        NativeQuery<SessionView> changed =
                days == null
                        ? scoped(CHANGED, scope)
                        : onDays(scoped(CHANGED_IN_DAYS, scope), days);
        return changes.from(position, changed)
                .setParameter("room", room)
                .setMaxResults(count)
                .getResultList();
    }

    private static NativeQuery<SessionView> onDays(NativeQuery<SessionView> query, DayRange days) {
        return query.setParameter("from", days.from().atStartOfDay())
                .setParameter("to", days.to().plusDays(1).atStartOfDay());
    }

    private NativeQuery<SessionView> scoped(String query, Collection<UUID> scope) {
        Whose.Scope group = whose.of(Permissions.ROSTER_READ);
        return Rows.of(database, query, SessionView.class)
                .setParameter("scope", scope.toArray(UUID[]::new))
                .setParameter("anybodys", group.ofAnybodyIn())
                .setParameter("named", whose.of(Permissions.TEACHER_READ).inCentres())
                .setParameter("caller", group.caller());
    }
}
