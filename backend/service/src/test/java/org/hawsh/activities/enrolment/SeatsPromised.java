package org.hawsh.activities.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.Databases;

/** What is promised of places, each as the query that finds a breach of it at one centre. */
final class SeatsPromised {
    private static final Map<String, String> PROMISES =
            Map.of(
                    "overbooked",
                    """
                    select count(*) from course c cross join lateral (
                        select count(*) as held, count(*) filter (where stream = 'A') as a, count(*) filter (where stream = 'B') as b,
                               coalesce(sum(childcare_children) filter (where childcare_given), 0) as care
                        from enrolment e where e.course_id = c.id and e.state in ('OFFERED', 'ENROLLED')) e
                    where c.centre_id = ? and (held > capacity or held <> places_taken or a > stream_a_places or b > stream_b_places
                        or care > childcare_seats or care <> childcare_taken)
                    """,
                    "twice in a course",
                    """
                    select count(*) from (select 1 from enrolment where centre_id = ? and state not in ('DROPPED', 'WITHDRAWN')
                        group by course_id, participant_id having count(*) > 1) twice
                    """,
                    "in two rooms at once",
                    """
                    select count(*) from enrolment e where e.centre_id = ? and e.state in ('OFFERED', 'ENROLLED')
                        and enrolment_clash(e.participant_id, e.course_id)
                    """,
                    "a place without the seats",
                    """
                    select count(*) from enrolment where centre_id = ? and childcare_wish = 'BOTH' and not childcare_given
                        and state in ('OFFERED', 'ENROLLED')
                    """,
                    "passed over",
                    """
                    select count(*) from enrolment w join enrolment h on h.course_id = w.course_id and h.stream is not distinct from w.stream
                    where w.centre_id = ? and w.state = 'WAITLISTED' and h.state in ('OFFERED', 'ENROLLED')
                        and w.position < h.position and w.childcare_wish <> 'BOTH' and h.override_by is null
                        and not enrolment_clash(w.participant_id, w.course_id)
                        and not exists (select from course_session s where s.course_id = w.course_id)
                    """,
                    "a place is lost",
                    """
                    select count(*) from course c join enrolment w on w.course_id = c.id and w.state = 'WAITLISTED'
                    where c.centre_id = ? and c.places_taken < c.capacity and w.childcare_wish <> 'BOTH'
                        and (w.stream is null or w.stream = 'A' and stream_a_taken < stream_a_places
                             or w.stream = 'B' and stream_b_taken < stream_b_places)
                        and not enrolment_clash(w.participant_id, w.course_id)
                    """,
                    "an act without its trace",
                    """
                    select count(*) from enrolment e where e.centre_id = ? and not exists (
                        select from audit_entry a where a.entity_id = e.id and a.action = 'APPLY')
                    """);

    private SeatsPromised() {}

    /** What was promised and does not hold. */
    static List<String> brokenAt(UUID centre) {
        List<String> broken = new ArrayList<>();
        PROMISES.forEach(
                (promise, breach) -> {
                    if (Databases.count(breach, centre) > 0) {
                        broken.add(promise);
                    }
                });
        return broken;
    }
}
