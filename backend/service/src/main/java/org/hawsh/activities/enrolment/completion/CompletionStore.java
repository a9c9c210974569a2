package org.hawsh.activities.enrolment.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hawsh.activities.enrolment.Completions.Attended;
import org.hawsh.platform.database.Rows;

/** How many of the sessions that were held while somebody was enrolled they came to. */
@ApplicationScoped
class CompletionStore {
    /** A cancelled session was not held, nor one whose sheet nobody began; who joined late is counted from then. */
    private static final String COUNT =
            """
            select e.id, count(s.id) as counted_held, count(a.session_id) filter (where a.mark in ('PRESENT', 'LATE')) as counted_attended
            from enrolment e
            left join course_session s on s.course_id = e.course_id and s.state = 'PLANNED' and s.sheet <> 'NOT_TAKEN'
                 and cast(s.starts_at as date) between e.enrolled_on and coalesce(e.ended_on, cast(s.starts_at as date))
            left join attendance a on a.session_id = s.id and a.participant_id = e.participant_id
            where e.course_id = :course and e.state = 'ENROLLED'
            group by e.id, e.position order by e.position
            """;

    private static final String MISSING =
            """
            select count(*) from course_session s join centre c on c.id = s.centre_id
            where s.course_id = :course and s.state = 'PLANNED' and s.sheet = 'NOT_TAKEN'
              and s.ends_at < now() at time zone c.zone
            """;

    private final EntityManager database;

    CompletionStore(EntityManager database) {
        this.database = database;
    }

    /** By enrolment, in the order in which people came. */
    Map<UUID, Attended> ofCourse(UUID course) {
        Map<UUID, Attended> counted = new LinkedHashMap<>();
        Rows.of(database, COUNT, OfEnrolment.class)
                .setParameter("course", course)
                .getResultList()
                .forEach(one -> counted.put(one.id(), one.counted()));
        return counted;
    }

    private record OfEnrolment(UUID id, Attended counted) {}

    int missingSheets(UUID course) {
        return ((Number)
                        database.createNativeQuery(MISSING)
                                .setParameter("course", course)
                                .getSingleResult())
                .intValue();
    }
}
