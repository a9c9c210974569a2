package org.hawsh.activities.courses.timetable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.Whose;
import org.hawsh.centres.closures.Closures;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.words.LocalizedText;

/** Looks beforehand for what the schema would refuse, so that it can be told with what something clashes. */
@RequestScoped
public class Clashes {
    private static final UUID NONE = new UUID(0, 0);

    private static final String SHOWN =
            """
            case when not a.sensitive or c.centre_id = any(:anybodys) or c.id in (select taught_by(:caller))
                 then a.title_en end as title_en, a.title_ar, a.title_ckb
            """;

    private static final String IN_THE_ROOM =
            """
            select u.starts_at, u.ends_at, s.id as session_id, null as name,
            """
                    + SHOWN
                    + """
            from room_use u
            left join course_session s on s.id = u.source
            left join course c on c.id = s.course_id
            left join activity a on a.id = c.activity_id
            where u.room_id = :room and u.starts_at < :to and u.ends_at > :from and u.source <> :except
            order by u.starts_at
            """;

    private static final String WITH_A_TEACHER =
            """
            select u.starts_at, u.ends_at, s.id as session_id, m.name,
            """
                    + SHOWN
                    + """
            from teacher_use u
            join staff_member m on m.id = u.staff_member_id
            join course_session s on s.id = u.session_id
            join course c on c.id = s.course_id
            join activity a on a.id = c.activity_id
            where u.staff_member_id = any(:teachers) and u.starts_at < :to and u.ends_at > :from
              and u.session_id <> :except
            order by u.starts_at, m.name
            """;

    private static final String PEOPLE =
            """
            select concat_ws(' ', p.given, p.father, p.grandfather)
            from people_elsewhere(:course, :from, :to) as busy(id) join participant p on p.id = busy.id
            order by p.name_sort, p.id
            """;

    private final EntityManager database;
    private final Closures closures;
    private final MeetingDays days;
    private final Whose whose;

    Clashes(EntityManager database, Closures closures, MeetingDays days, Whose whose) {
        this.database = database;
        this.closures = closures;
        this.days = days;
        this.whose = whose;
    }

    /**
     * @param course null while it is not stored: then nobody is in it
     * @param except the session that would move there; null for a new one
     */
    public List<Clash> at(
            UUID centre, UUID course, Collection<UUID> teachers, Slot slot, UUID except) {
        List<Clash> clashes = new ArrayList<>();
        if (slot.roomId() != null) {
            clashes.addAll(
                    others(
                            Clash.Kind.ROOM,
                            scoped(IN_THE_ROOM, slot, except).setParameter("room", slot.roomId())));
        }
        if (!teachers.isEmpty()) {
            clashes.addAll(
                    others(
                            Clash.Kind.TEACHER,
                            scoped(WITH_A_TEACHER, slot, except)
                                    .setParameter("teachers", teachers.toArray(UUID[]::new))));
        }
        if (course != null) {
            clashes.addAll(people(course, slot));
        }
        if (closures.isClosed(centre, slot.roomId(), slot.from(), slot.to())) {
            clashes.add(plain(Clash.Kind.CLOSED, slot, List.of()));
        } else if (!days.of(centre, slot.from().toLocalDate(), slot.from().toLocalDate())
                .test(slot.from().toLocalDate())) {
            clashes.add(plain(Clash.Kind.DAY_OFF, slot, List.of()));
        }
        return clashes;
    }

    private List<Clash> people(UUID course, Slot slot) {
        List<?> names =
                OneColumn.of(database, PEOPLE, String.class)
                        .setParameter("course", course)
                        .setParameter("from", slot.from())
                        .setParameter("to", slot.to())
                        .getResultList();
        return names.isEmpty()
                ? List.of()
                : List.of(
                        plain(
                                Clash.Kind.PEOPLE,
                                slot,
                                names.stream().map(String.class::cast).toList()));
    }

    private Query scoped(String query, Slot slot, UUID except) {
        Whose.Scope group = whose.of(Permissions.ROSTER_READ);
        return database.createNativeQuery(query, Tuple.class)
                .setParameter("anybodys", group.ofAnybodyIn())
                .setParameter("caller", group.caller())
                .setParameter("from", slot.from())
                .setParameter("to", slot.to())
                .setParameter("except", except == null ? NONE : except);
    }

    private static List<Clash> others(Clash.Kind kind, Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> other(kind, row)).toList();
    }

    private static Clash other(Clash.Kind kind, Tuple row) {
        String english = row.get("title_en", String.class);
        String name = row.get("name", String.class);
        return new Clash(
                kind,
                row.get("starts_at", LocalDateTime.class),
                row.get("ends_at", LocalDateTime.class),
                english == null ? null : row.get("session_id", UUID.class),
                english == null
                        ? null
                        : new LocalizedText(
                                english,
                                row.get("title_ar", String.class),
                                row.get("title_ckb", String.class)),
                name == null ? List.of() : List.of(name));
    }

    private static Clash plain(Clash.Kind kind, Slot slot, List<String> names) {
        return new Clash(kind, slot.from(), slot.to(), null, null, names);
    }
}
