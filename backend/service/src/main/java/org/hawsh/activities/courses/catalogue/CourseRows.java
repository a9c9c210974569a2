package org.hawsh.activities.courses.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.Permissions;
import org.hawsh.activities.ActivityShape;
import org.hawsh.activities.ActivityType;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.LocalizedText;

/** Courses as they are read, each with what its reader may know of it. */
@RequestScoped
public class CourseRows {
    private static final String ALL =
            """
            select c.id, c.centre_id, c.activity_id, c.state, c.starts_on, c.ends_on, c.room_id, c.language, c.capacity,
                   c.waiting_places, c.childcare_seats, c.selection, c.stream_a_places, c.stream_b_places, c.offer_hours,
                   c.completion_percent, c.weekdays, c.from_time, c.to_time, c.published, c.shows_where, c.announced_at,
                   c.cancel_reason, c.places_taken, c.childcare_taken, c.version,
                   a.title_en, a.title_ar, a.title_ckb, a.type, a.shape, a.women_only, a.age_from, a.age_to,
                   held.sessions, held.held, held.next,
                   c.id in (select taught_by(:caller)) as mine,
                   not a.sensitive or c.centre_id = any(:anybodys) or c.id in (select taught_by(:caller)) as shown
            from course c
            join activity a on a.id = c.activity_id
            join centre z on z.id = c.centre_id
            cross join lateral (
                select count(*) as sessions,
                       count(*) filter (where s.ends_at <= now() at time zone z.zone) as held,
                       min(s.starts_at) filter (where s.starts_at > now() at time zone z.zone) as next
                from course_session s where s.course_id = c.id and s.state = 'PLANNED') held
            where c.centre_id = any(:scope)
            """;

    private static final String ONE = ALL + " and c.id = :id";

    private static final String PAGE =
            ALL
                    + """
             and (cast(:state as text) is null or c.state = :state)
             and (cast(:activity as uuid) is null or c.activity_id = :activity
                  and (not a.sensitive or c.centre_id = any(:anybodys) or c.id in (select taught_by(:caller))))
             and (c.starts_on, c.id) < (:beforeDay, :beforeId)
            order by c.starts_on desc, c.id desc
            """;

    private static final String TEACHERS =
            """
            select t.course_id, t.staff_member_id, m.name, t.role
            from course_teacher t join staff_member m on m.id = t.staff_member_id
            where t.course_id = any(:ids) order by m.name, m.id
            """;

    private final EntityManager database;
    private final Whose whose;

    CourseRows(EntityManager database, Whose whose) {
        this.database = database;
        this.whose = whose;
    }

    public Optional<CourseView> find(UUID id, Collection<UUID> scope) {
        return list(scoped(ONE, scope).setParameter("id", id)).stream().findFirst();
    }

    /** The latest first, from before the last one shown. */
    public List<CourseView> page(
            CourseFilter filter,
            Collection<UUID> scope,
            LocalDate beforeDay,
            UUID beforeId,
            int count) {
        return list(
                scoped(PAGE, scope)
                        .setParameter(
                                "state", filter.state() == null ? null : filter.state().name())
                        .setParameter("activity", filter.activityId())
                        .setParameter("beforeDay", beforeDay)
                        .setParameter("beforeId", beforeId)
                        .setMaxResults(count));
    }

    private Query scoped(String query, Collection<UUID> scope) {
        Whose.Scope group = whose.of(Permissions.ROSTER_READ);
        return database.createNativeQuery(query, Tuple.class)
                .setParameter("scope", scope.toArray(UUID[]::new))
                .setParameter("anybodys", group.ofAnybodyIn())
                .setParameter("caller", group.caller());
    }

    private List<CourseView> list(Query query) {
        List<?> found = query.getResultList();
        if (found.isEmpty()) {
            return List
                    .of(); // a course that is not there costs as much as one that may not be seen
        }
        List<Tuple> rows = found.stream().map(Tuple.class::cast).toList();
        Map<UUID, List<TeacherView>> teachers =
                teachers(
                        rows.stream()
                                .filter(row -> row.get("shown", Boolean.class))
                                .map(row -> row.get("id", UUID.class))
                                .toArray(UUID[]::new));
        return rows.stream()
                .map(row -> view(row, teachers.getOrDefault(row.get("id", UUID.class), List.of())))
                .toList();
    }

    private Map<UUID, List<TeacherView>> teachers(UUID[] courses) {
        List<?> rows =
                database.createNativeQuery(TEACHERS, Tuple.class)
                        .setParameter("ids", courses)
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(
                        Collectors.groupingBy(
                                row -> row.get("course_id", UUID.class),
                                Collectors.mapping(
                                        row ->
                                                new TeacherView(
                                                        row.get("staff_member_id", UUID.class),
                                                        row.get("name", String.class),
                                                        TeacherRole.valueOf(
                                                                row.get("role", String.class))),
                                        Collectors.toList())));
    }

    private static CourseView view(Tuple row, List<TeacherView> teachers) {
        boolean shown = row.get("shown", Boolean.class);
        return new CourseView(
                row.get("id", UUID.class),
                row.get("centre_id", UUID.class),
                !shown,
                shown ? row.get("activity_id", UUID.class) : null,
                shown
                        ? new LocalizedText(
                                row.get("title_en", String.class),
                                row.get("title_ar", String.class),
                                row.get("title_ckb", String.class))
                        : null,
                shown ? ActivityType.valueOf(row.get("type", String.class)) : null,
                ActivityShape.valueOf(row.get("shape", String.class)),
                shown ? row.get("women_only", Boolean.class) : null,
                shown ? row.get("age_from", Integer.class) : null,
                shown ? row.get("age_to", Integer.class) : null,
                CourseState.valueOf(row.get("state", String.class)),
                row.get("starts_on", LocalDate.class),
                row.get("ends_on", LocalDate.class),
                row.get("room_id", UUID.class),
                Language.fromString(row.get("language", String.class)),
                row.get("capacity", Integer.class),
                row.get("waiting_places", Integer.class),
                row.get("childcare_seats", Integer.class),
                Selection.valueOf(row.get("selection", String.class)),
                row.get("stream_a_places", Integer.class),
                row.get("stream_b_places", Integer.class),
                row.get("offer_hours", Integer.class),
                row.get("completion_percent", Integer.class),
                Arrays.stream(row.get("weekdays", Integer[].class)).map(DayOfWeek::of).toList(),
                row.get("from_time", LocalTime.class),
                row.get("to_time", LocalTime.class),
                row.get("published", Boolean.class),
                ShowsWhere.valueOf(row.get("shows_where", String.class)),
                teachers,
                row.get("mine", Boolean.class),
                row.get("announced_at", Instant.class),
                shown ? row.get("cancel_reason", String.class) : null,
                row.get("places_taken", Integer.class),
                row.get("childcare_taken", Integer.class),
                row.get("sessions", Long.class).intValue(),
                row.get("held", Long.class).intValue(),
                row.get("next", LocalDateTime.class),
                row.get("version", Integer.class));
    }
}
