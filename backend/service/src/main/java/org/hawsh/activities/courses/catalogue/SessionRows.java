package org.hawsh.activities.courses.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.activities.ActivityShape;
import org.hawsh.activities.ActivityType;
import org.hawsh.centres.DayRange;
import org.hawsh.platform.words.LocalizedText;

/** Sessions as they are read, each with what its reader may know of it. */
@RequestScoped
public class SessionRows {
    private static final String ALL =
            """
            select s.id, s.course_id, s.centre_id, s.room_id, s.starts_at, s.ends_at, s.state, s.sheet, s.topic,
                   s.cancel_reason, s.closure_id, s.makes_up_for, s.sequence, s.version,
                   (select m.id from course_session m where m.makes_up_for = s.id and m.state = 'PLANNED') as made_up_by,
                   c.capacity, c.places_taken, c.childcare_seats,
                   a.title_en, a.title_ar, a.title_ckb, a.type, a.shape,
                   (select array_agg(m.name order by m.name) from course_teacher t
                    join staff_member m on m.id = t.staff_member_id where t.course_id = c.id) as teachers,
                   c.id in (select taught_by(:caller)) as mine,
                   not a.sensitive or c.centre_id = any(:anybodys) or c.id in (select taught_by(:caller)) as shown
            from course_session s
            join course c on c.id = s.course_id
            join activity a on a.id = c.activity_id
            where s.centre_id = any(:scope)
            """;

    private static final String ONE = ALL + " and s.id = :id";

    private static final String OF_COURSE =
            ALL + " and s.course_id = :course order by s.starts_at, s.id";

    private static final String CALENDAR =
            ALL
                    + """
             and s.starts_at < :to and s.starts_at >= :from
             and (cast(:room as uuid) is null or s.room_id = :room)
            order by s.starts_at, s.id
            """;

    private final EntityManager database;
    private final Whose whose;

    SessionRows(EntityManager database, Whose whose) {
        this.database = database;
        this.whose = whose;
    }

    public Optional<SessionView> find(UUID id, Collection<UUID> scope) {
        return list(scoped(ONE, scope).setParameter("id", id)).stream().findFirst();
    }

    public List<SessionView> ofCourse(UUID course, Collection<UUID> scope) {
        return list(scoped(OF_COURSE, scope).setParameter("course", course));
    }

    /** @param room null for every room */
    public List<SessionView> between(DayRange days, UUID room, Collection<UUID> scope) {
        return list(
                scoped(CALENDAR, scope)
                        .setParameter("from", days.from().atStartOfDay())
                        .setParameter("to", days.to().plusDays(1).atStartOfDay())
                        .setParameter("room", room));
    }

    private Query scoped(String query, Collection<UUID> scope) {
        Whose.Scope group = whose.of(Permissions.ROSTER_READ);
        return database.createNativeQuery(query, Tuple.class)
                .setParameter("scope", scope.toArray(UUID[]::new))
                .setParameter("anybodys", group.ofAnybodyIn())
                .setParameter("caller", group.caller());
    }

    private static List<SessionView> list(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(SessionRows::view).toList();
    }

    private static SessionView view(Tuple row) {
        boolean shown = row.get("shown", Boolean.class);
        String[] teachers = row.get("teachers", String[].class);
        return new SessionView(
                row.get("id", UUID.class),
                row.get("course_id", UUID.class),
                row.get("centre_id", UUID.class),
                row.get("room_id", UUID.class),
                row.get("starts_at", LocalDateTime.class),
                row.get("ends_at", LocalDateTime.class),
                SessionState.valueOf(row.get("state", String.class)),
                SheetState.valueOf(row.get("sheet", String.class)),
                !shown,
                shown
                        ? new LocalizedText(
                                row.get("title_en", String.class),
                                row.get("title_ar", String.class),
                                row.get("title_ckb", String.class))
                        : null,
                shown ? ActivityType.valueOf(row.get("type", String.class)) : null,
                ActivityShape.valueOf(row.get("shape", String.class)),
                shown ? row.get("topic", String.class) : null,
                shown && teachers != null ? List.of(teachers) : List.of(),
                row.get("mine", Boolean.class),
                shown ? row.get("cancel_reason", String.class) : null,
                row.get("closure_id", UUID.class),
                row.get("makes_up_for", UUID.class),
                row.get("made_up_by", UUID.class),
                row.get("capacity", Integer.class),
                row.get("places_taken", Integer.class),
                row.get("childcare_seats", Integer.class),
                row.get("sequence", Integer.class),
                row.get("version", Integer.class));
    }
}
