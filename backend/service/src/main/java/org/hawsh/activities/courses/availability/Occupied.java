package org.hawsh.activities.courses.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.activities.courses.timetable.Slot;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;
import org.hibernate.query.NativeQuery;

/** Which candidates are not free. One statement looks at all of them, however many sessions each has. */
@ApplicationScoped
class Occupied {
    private static final UUID NONE = new UUID(0, 0);

    private static final String SLOTS =
            """
            from unnest(cast(:numbers as integer[]), cast(:starts as timestamp[]), cast(:ends as timestamp[]))
                 as slot(number, starts_at, ends_at)
            """;

    /** What is to be planned does not stand in its own way: of a rule all its sessions, else the one that moves. */
    private static final String OWN =
            "(select id from course_session where course_id = :course and (:everySession or id = :session))";

    private static final String ROOMS =
            "select distinct slot.number, u.room_id "
                    + SLOTS
                    + """
                    join room_use u on u.room_id = any(:rooms)
                         and tsrange(u.starts_at, u.ends_at) && tsrange(slot.starts_at, slot.ends_at)
                    where u.source not in
                    """
                    + OWN;

    private static final String TEACHERS =
            "select distinct slot.number "
                    + SLOTS
                    + """
                    join teacher_use u on u.centre_id = :centre and u.staff_member_id = any(:teachers)
                         and tsrange(u.starts_at, u.ends_at) && tsrange(slot.starts_at, slot.ends_at)
                    where u.session_id not in
                    """
                    + OWN;

    private static final String PEOPLE =
            "select distinct slot.number "
                    + SLOTS
                    + "where exists (select from people_elsewhere(:course, slot.starts_at, slot.ends_at))";

    private final EntityManager database;

    Occupied(EntityManager database) {
        this.database = database;
    }

    List<RoomAt> rooms(WantedTime wanted, List<Candidate> candidates, Collection<UUID> rooms) {
        NativeQuery<RoomAt> query = Rows.of(database, ROOMS, RoomAt.class);
        own(query, wanted, candidates).setParameter("rooms", rooms.toArray(UUID[]::new));
        return query.getResultList();
    }

    Set<Integer> byTeachers(
            WantedTime wanted, List<Candidate> candidates, UUID centre, List<UUID> teachers) {
        Query query = OneColumn.of(database, TEACHERS, Integer.class);
        return numbers(
                own(query, wanted, candidates)
                        .setParameter("centre", centre)
                        .setParameter("teachers", teachers.toArray(UUID[]::new)));
    }

    Set<Integer> byPeople(UUID course, List<Candidate> candidates) {
        Query query = OneColumn.of(database, PEOPLE, Integer.class);
        return numbers(slots(query, candidates).setParameter("course", course));
    }

    List<UUID> teachersOf(UUID course) {
        List<?> ids =
                OneColumn.of(
                                database,
                                "select staff_member_id from course_teacher where course_id = :course",
                                UUID.class)
                        .setParameter("course", course)
                        .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    private static Query own(Query query, WantedTime wanted, List<Candidate> candidates) {
        return slots(query, candidates)
                .setParameter("course", wanted.courseId() == null ? NONE : wanted.courseId())
                .setParameter("session", wanted.sessionId() == null ? NONE : wanted.sessionId())
                .setParameter("everySession", !wanted.isOneSession());
    }

    private static Query slots(Query query, List<Candidate> candidates) {
        List<Integer> numbers = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        for (int number = 0; number < candidates.size(); number++) {
            for (Slot slot : candidates.get(number).slots()) {
                numbers.add(number);
                slots.add(slot);
            }
        }
        return query.setParameter("numbers", numbers.toArray(Integer[]::new))
                .setParameter(
                        "starts", slots.stream().map(Slot::startsAt).toArray(LocalDateTime[]::new))
                .setParameter(
                        "ends", slots.stream().map(Slot::endsAt).toArray(LocalDateTime[]::new));
    }

    private static Set<Integer> numbers(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Integer.class::cast).collect(Collectors.toSet());
    }

    /** A room that is taken for a part of the candidate of that number. */
    record RoomAt(int number, UUID roomId) {}
}
