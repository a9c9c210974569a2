package org.hawsh.activities.courses.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.platform.database.ChangeOrder;
import org.hawsh.platform.database.Rows;
import org.hibernate.query.NativeQuery;

/** Courses as they are read, each with what its reader may know of it. */
@RequestScoped
public class CourseRows {
    /** Of a sensitive activity {@code a} is there for its group only. */
    private static final String NAMED =
            """
            left join activity a on a.id = c.activity_id
                 and (not a.sensitive or c.centre_id = any(:anybodys) or c.id in (select taught_by(:caller)))
            """;

    private static final String SEEN =
            """
            select c.id, c.centre_id, a.id is null as private_session, a.id as activity_id, course_title(a.title_en, c.label) as title_en,
                   course_title(a.title_ar, c.label) as title_ar, course_title(a.title_ckb, c.label) as title_ckb,
                   case when a.id is not null then c.label end as label, a.type, whole.shape, a.women_only, a.age_from, a.age_to, c.state, c.starts_on, c.ends_on, c.room_id,
                   c.language, c.capacity, c.waiting_places, c.childcare_seats, c.selection, c.stream_a_places,
                   c.stream_b_places, c.offer_hours, c.completion_percent, c.weekdays, c.from_time as start_time, c.to_time as end_time,
                   c.published, c.shows_where, teaching.*, c.id in (select taught_by(:caller)) as mine, c.announced_at,
                   case when a.id is not null then c.cancel_reason end as cancel_reason, c.places_taken, c.childcare_taken,
                   held.sessions, held.sessions_held, held.next_session, c.updated_at,
                   c.version
            from
            """;

    /** What time it is there is asked once for a course, and not for each of its sessions: offset 0 keeps it apart. */
    private static final String WITH_ITS_SESSIONS =
            """
            c
            join activity whole on whole.id = c.activity_id
            """
                    + NAMED
                    + """
            cross join lateral (
                select now() at time zone z.zone as now from centre z where z.id = c.centre_id offset 0) there
            cross join lateral (
                select count(*) as sessions,
                       count(*) filter (where s.ends_at <= there.now) as sessions_held,
                       min(s.starts_at) filter (where s.starts_at > there.now) as next_session
                from course_session s where s.course_id = c.id and s.state = 'PLANNED') held
            cross join lateral (
                select coalesce(array_agg(m.id order by m.name, m.id), '{}') as teachers_staff_member_id,
                       coalesce(array_agg(m.name order by m.name, m.id), '{}') as teachers_name,
                       coalesce(array_agg(t.role order by m.name, m.id), '{}') as teachers_role
                from course_teacher t join staff_member m on m.id = t.staff_member_id
                where t.course_id = c.id and a.id is not null and c.centre_id = any(:named)) teaching
            """;

    private static final String ONE =
            SEEN + "course " + WITH_ITS_SESSIONS + "where c.centre_id = any(:scope) and c.id = :id";

    /** Those of a page are found first: whoever has many courses reads the sessions of fifty and not of all. */
    private static final String LISTED =
            """
            (select c.* from course c
            """
                    + NAMED
                    + """
            where c.centre_id = any(:scope)
             and (cast(:state as text) is null or c.state = :state)
             and (cast(:activity as uuid) is null or a.id = :activity)
            """;

    static final String PAGE =
            SEEN
                    + LISTED
                    + """
             and (c.starts_on, c.id) < (:beforeDay, :beforeId)
            order by c.starts_on desc, c.id desc limit :count)
            """
                    + WITH_ITS_SESSIONS
                    + "order by c.starts_on desc, c.id desc";

    private static final String CHANGED =
            SEEN
                    + LISTED
                    + """
             and (c.updated_at, c.id) > (:changed, :changedId) and c.updated_at < :settled
            order by c.updated_at, c.id limit :count)
            """
                    + WITH_ITS_SESSIONS
                    + "order by c.updated_at, c.id";

    private final EntityManager database;
    private final Whose whose;
    private final ChangeOrder changes;

    CourseRows(EntityManager database, Whose whose, ChangeOrder changes) {
        this.database = database;
        this.whose = whose;
        this.changes = changes;
    }

    public Optional<CourseView> find(UUID id, Collection<UUID> scope) {
        return scoped(ONE, scope).setParameter("id", id).uniqueResultOptional();
    }

    /** The latest first, from before the last one shown. */
    public List<CourseView> page(
            CourseFilter filter,
            Collection<UUID> scope,
            LocalDate beforeDay,
            UUID beforeId,
            int count) {
        return listed(PAGE, filter, scope, count)
                .setParameter("beforeDay", beforeDay)
                .setParameter("beforeId", beforeId)
                .getResultList();
    }

    /** @param position in the order of change */
    public List<CourseView> changed(
            CourseFilter filter, Collection<UUID> scope, String position, int count) {
        return changes.from(position, listed(CHANGED, filter, scope, count)).getResultList();
    }

    private NativeQuery<CourseView> listed(
            String query, CourseFilter filter, Collection<UUID> scope, int count) {
        return scoped(query, scope)
                .setParameter("state", filter.state() == null ? null : filter.state().name())
                .setParameter("activity", filter.activityId())
                .setParameter("count", count);
    }

    private NativeQuery<CourseView> scoped(String query, Collection<UUID> scope) {
        Whose.Scope group = whose.of(Permissions.ROSTER_READ);
        return Rows.of(database, query, CourseView.class)
                .setParameter("scope", scope.toArray(UUID[]::new))
                .setParameter("anybodys", group.ofAnybodyIn())
                .setParameter("named", whose.of(Permissions.TEACHER_READ).inCentres())
                .setParameter("caller", group.caller());
    }
}
