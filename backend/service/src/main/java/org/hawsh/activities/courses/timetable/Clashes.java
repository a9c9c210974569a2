package org.hawsh.activities.courses.timetable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.Whose;
import org.hawsh.centres.closures.Closures;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;
import org.hibernate.query.NativeQuery;

/** Looks beforehand for what the schema would refuse, so that it can be told with what something clashes. */
@RequestScoped
public class Clashes {
    private static final UUID NONE = new UUID(0, 0);

    private static final String SHOWN =
            """
            case when not a.sensitive or c.centre_id = any(:anybodys) or c.id in (select taught_by(:caller)) then
            """;

    private static final String WHAT =
            SHOWN
                    + " s.id end as session_id, "
                    + SHOWN
                    + " course_title(a.title_en, c.label) end as title_en, course_title(a.title_ar, c.label) as title_ar,"
                    + " course_title(a.title_ckb, c.label) as title_ckb";

    private static final String IN_THE_ROOM =
            """
            select 'ROOM' as kind, u.starts_at, u.ends_at, cast('{}' as text[]) as names,
            """
                    + WHAT
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
            select 'TEACHER' as kind, u.starts_at, u.ends_at, array[m.name] as names,
            """
                    + WHAT
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
                    scoped(IN_THE_ROOM, slot, except)
                            .setParameter("room", slot.roomId())
                            .getResultList());
        }
        if (!teachers.isEmpty()) {
            clashes.addAll(
                    scoped(WITH_A_TEACHER, slot, except)
                            .setParameter("teachers", teachers.toArray(UUID[]::new))
                            .getResultList());
        }
        if (course != null) {
            clashes.addAll(people(course, slot));
        }
        if (closures.isClosed(centre, slot.roomId(), slot.startsAt(), slot.endsAt())) {
            clashes.add(plain(Clash.Kind.CLOSED, slot, List.of()));
        } else if (!days.of(centre, slot.startsAt().toLocalDate(), slot.startsAt().toLocalDate())
                .test(slot.startsAt().toLocalDate())) {
            clashes.add(plain(Clash.Kind.DAY_OFF, slot, List.of()));
        }
        return clashes;
    }

    private List<Clash> people(UUID course, Slot slot) {
        List<?> names =
                OneColumn.of(database, PEOPLE, String.class)
                        .setParameter("course", course)
                        .setParameter("from", slot.startsAt())
                        .setParameter("to", slot.endsAt())
                        .getResultList();
        return names.isEmpty()
                ? List.of()
                : List.of(
                        plain(
                                Clash.Kind.PEOPLE,
                                slot,
                                names.stream().map(String.class::cast).toList()));
    }

    private NativeQuery<Clash> scoped(String query, Slot slot, UUID except) {
        Whose.Scope group = whose.of(Permissions.ROSTER_READ);
        return Rows.of(database, query, Clash.class)
                .setParameter("anybodys", group.ofAnybodyIn())
                .setParameter("caller", group.caller())
                .setParameter("from", slot.startsAt())
                .setParameter("to", slot.endsAt())
                .setParameter("except", except == null ? NONE : except);
    }

    private static Clash plain(Clash.Kind kind, Slot slot, List<String> names) {
        return new Clash(kind, slot.startsAt(), slot.endsAt(), null, null, names);
    }
}
