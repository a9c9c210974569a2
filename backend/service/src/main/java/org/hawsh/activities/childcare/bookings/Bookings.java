package org.hawsh.activities.childcare.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.platform.database.Rows;

/** Which parents have childcare places during the sessions of a day, at a centre found within the caller's scope. */
@ApplicationScoped
public class Bookings {
    private static final String OF_DAY =
            """
            select e.participant_id, e.childcare_children as places, s.starts_at, s.ends_at, r.name_en as room_en, r.name_ar as room_ar, r.name_ckb as room_ckb
            from course_session s
            join enrolment e on e.course_id = s.course_id and e.state = 'ENROLLED' and e.childcare_given
                 and e.enrolled_on <= :day
            left join room r on r.id = s.room_id
            where s.centre_id = :centre and s.starts_at >= :from and s.starts_at < :to and s.state = 'PLANNED'
            order by s.starts_at, s.id, e.id
            """;

    private final EntityManager database;

    Bookings(EntityManager database) {
        this.database = database;
    }

    /** The first session of each parent: that is when the children come. */
    public Map<UUID, Booking> firstOf(UUID centre, LocalDate day) {
        Map<UUID, Booking> first = new LinkedHashMap<>();
        at(centre, day).forEach(one -> first.putIfAbsent(one.participantId(), one));
        return first;
    }

    private List<Booking> at(UUID centre, LocalDate day) {
        return Rows.of(database, OF_DAY, Booking.class)
                .setParameter("centre", centre)
                .setParameter("day", day)
                .setParameter("from", day.atStartOfDay())
                .setParameter("to", day.plusDays(1).atStartOfDay())
                .getResultList();
    }
}
