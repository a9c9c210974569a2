package org.hawsh.activities.enrolment.waitinglist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;

/**
 * The seats of a course, which the tables call places. They are taken by one conditional statement, whoever else wants them;
 * the row is locked before, so that whoever comes after sees everybody who waits.
 */
@ApplicationScoped
public class CourseSeats {
    private static final String LOOK =
            """
            select id, centre_id, state, starts_on, ends_on, selection, capacity, stream_a_places as seats_of_a,
                   stream_b_places as seats_of_b, waiting_places, childcare_seats, offer_hours, places_taken as seats_taken,
                   stream_a_taken as taken_of_a, stream_b_taken as taken_of_b, childcare_taken,
                   exists (select from enrolment e where e.course_id = course.id and e.state = 'COMPLETED') as completing
            from course where id = :id
            """;

    private static final String LOCK = "select id from course where id = :id for no key update";

    /** The number that is given, and the next one kept for whoever comes after. */
    private static final String NUMBER =
            "update course set next_position = next_position + 1 where id = :id returning next_position - 1";

    /** After the course's row each person's own lock, always in this order: nobody sits in two rooms at once (V302). */
    private static final String LOCK_PEOPLE =
            """
            select count(*) from (
                select pg_advisory_xact_lock(hashtextextended('enrolment:' || who, 0)) as held
                from (select e.participant_id as who from enrolment e where e.course_id = :id and e.state in ('WAITLISTED', 'APPLIED')
                      union select cast(:person as uuid) order by 1) people
                where who is not null) locked
            """;

    private static final String TAKE =
            """
            update course set places_taken = places_taken + 1,
                   stream_a_taken = stream_a_taken + :ofA, stream_b_taken = stream_b_taken + :ofB,
                   childcare_taken = childcare_taken + :childcare
            where id = :id and state = 'ANNOUNCED'
              and (capacity is null or places_taken < capacity)
              and (stream_a_places is null or stream_a_taken + :ofA <= stream_a_places)
              and (stream_b_places is null or stream_b_taken + :ofB <= stream_b_places)
              and childcare_taken + :childcare <= childcare_seats
            """;

    private static final String GIVE_BACK =
            """
            update course set places_taken = places_taken - 1,
                   stream_a_taken = stream_a_taken - :ofA, stream_b_taken = stream_b_taken - :ofB,
                   childcare_taken = childcare_taken - :childcare
            where id = :id
            """;

    /** Whatever became of the course meanwhile: it was theirs a moment ago. */
    private static final String TAKE_AGAIN =
            """
            update course set places_taken = places_taken + 1,
                   stream_a_taken = stream_a_taken + :ofA, stream_b_taken = stream_b_taken + :ofB,
                   childcare_taken = childcare_taken + :childcare
            where id = :id
            """;

    private static final String TAKE_CHILDCARE =
            """
            update course set childcare_taken = childcare_taken + :childcare
            where id = :id and childcare_taken + :childcare between 0 and childcare_seats
            """;

    private final EntityManager database;

    CourseSeats(EntityManager database) {
        this.database = database;
    }

    /**
     * Lets one after the other change who has a seat; empty where the caller sees no such course. It is read after the lock:
     * what a statement that waited for a lock read beside the row would be as old as the statement.
     */
    public Optional<Standing> lock(UUID course, UUID person) {
        if (OneColumn.of(database, LOCK, UUID.class)
                .setParameter("id", course)
                .getResultList()
                .isEmpty()) {
            return Optional.empty();
        }
        database.createNativeQuery(LOCK_PEOPLE)
                .setParameter("id", course)
                .setParameter("person", person)
                .getSingleResult();
        return find(course);
    }

    public Standing look(UUID course) {
        return find(course).orElseThrow();
    }

    /** The waiting line's next number. The row is locked. */
    public long nextPosition(UUID course) {
        return OneColumn.of(database, NUMBER, Long.class)
                .setParameter("id", course)
                .getSingleResult();
    }

    public boolean take(UUID course, Stream stream, int childcare) {
        return change(TAKE, course, stream, childcare) == 1;
    }

    public void giveBack(UUID course, Stream stream, int childcare) {
        if (change(GIVE_BACK, course, stream, childcare) != 1) {
            throw new IllegalStateException("a seat was not given back");
        }
    }

    /** What was given back by mistake. The row is locked since. */
    public void takeAgain(UUID course, Stream stream, int childcare) {
        if (change(TAKE_AGAIN, course, stream, childcare) != 1) {
            throw new IllegalStateException("a seat was not taken again");
        }
    }

    /** @param seats fewer than none gives back */
    public boolean takeChildcare(UUID course, int childcare) {
        return database.createNativeQuery(TAKE_CHILDCARE)
                        .setParameter("id", course)
                        .setParameter("childcare", childcare)
                        .executeUpdate()
                == 1;
    }

    public boolean clashes(UUID person, UUID course) {
        return (Boolean)
                OneColumn.of(database, "select enrolment_clash(:person, :course)", Boolean.class)
                        .setParameter("person", person)
                        .setParameter("course", course)
                        .getSingleResult();
    }

    public boolean hasCompleted(UUID person, UUID activity) {
        return (Boolean)
                OneColumn.of(database, "select has_completed(:person, :activity)", Boolean.class)
                        .setParameter("person", person)
                        .setParameter("activity", activity)
                        .getSingleResult();
    }

    private int change(String statement, UUID course, Stream stream, int childcare) {
        return database.createNativeQuery(statement)
                .setParameter("id", course)
                .setParameter("ofA", stream == Stream.A ? 1 : 0)
                .setParameter("ofB", stream == Stream.B ? 1 : 0)
                .setParameter("childcare", childcare)
                .executeUpdate();
    }

    private Optional<Standing> find(UUID course) {
        return Rows.of(database, LOOK, Standing.class)
                .setParameter("id", course)
                .uniqueResultOptional();
    }
}
