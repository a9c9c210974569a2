package org.hawsh.activities.enrolment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.database.CallerScope;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Job;
import org.jboss.logging.Logger;

/**
 * Sees to it that an offer lapses when its time is over and that a place which became free meanwhile (a larger room, a person
 * who sits elsewhere no more) is offered, also while nobody looks. The course's lock lets one after the other.
 */
@ApplicationScoped
class Turns implements Job {
    private static final Logger LOG = Logger.getLogger(Turns.class);

    /** The house itself, where no person acts. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Seating seating;
    private final EntityManager database;
    private final CallerScope scope;
    private final Every every;

    Turns(
            Seating seating,
            EntityManager database,
            CallerScope scope,
            @ConfigProperty(name = "hawsh.offers.look-every", defaultValue = "30s") Every every) {
        this.seating = seating;
        this.database = database;
        this.scope = scope;
        this.every = every;
    }

    @Override
    public String name() {
        return "offers";
    }

    @Override
    public Every every() {
        return every;
    }

    @Override
    public void run() {
        scope.enter(NOBODY, Set.of());
        for (Waiting waiting : QuarkusTransaction.requiringNew().call(this::waiting)) {
            UUID course = waiting.courseId();
            scope.enter(NOBODY, Set.of(waiting.centreId()));
            try {
                QuarkusTransaction.requiringNew().run(() -> seating.begin(course, null));
            } catch (RuntimeException e) {
                LOG.errorf(e, "whose turn it is in course %s will be looked at again", course);
            }
        }
    }

    private List<Waiting> waiting() {
        return Rows.of(
                        database,
                        "select course_id, centre_id from courses_to_settle()",
                        Waiting.class)
                .getResultList();
    }

    private record Waiting(UUID courseId, UUID centreId) {}
}
