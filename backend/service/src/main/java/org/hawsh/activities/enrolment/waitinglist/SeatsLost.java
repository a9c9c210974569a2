package org.hawsh.activities.enrolment.waitinglist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import org.hawsh.centres.closures.ClosureConsequences;
import org.hawsh.centres.closures.ClosurePlan;
import org.hawsh.centres.closures.Consequences;

/** What a closure takes from children: a seat for each child in each session that falls away. */
@ApplicationScoped
class SeatsLost implements ClosureConsequences {
    private static final LocalDateTime FOREVER = LocalDateTime.of(2200, 1, 1, 0, 0);

    private static final String SEATS =
            """
            select coalesce(sum(e.childcare_children), 0)
            from course_session s
            join enrolment e on e.course_id = s.course_id and e.state = 'ENROLLED' and e.childcare_given
            where s.centre_id = :centre and s.starts_at < :to and s.ends_at > :from and s.state = 'PLANNED' and s.sheet = 'NOT_TAKEN'
              and (cast(:room as uuid) is null or s.room_id = cast(:room as uuid))
            """;

    private final EntityManager database;

    SeatsLost(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Consequences whatIf(ClosurePlan plan) {
        Number seats =
                (Number)
                        database.createNativeQuery(SEATS)
                                .setParameter("centre", plan.centreId())
                                .setParameter("from", plan.startsAt())
                                .setParameter("to", plan.endsAt() == null ? FOREVER : plan.endsAt())
                                .setParameter("room", plan.roomId())
                                .getSingleResult();
        return new Consequences(0, seats.intValue(), 0, List.of());
    }
}
