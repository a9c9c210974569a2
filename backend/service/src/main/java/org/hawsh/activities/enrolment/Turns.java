package org.hawsh.activities.enrolment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.platform.database.CallerScope;
import org.jboss.logging.Logger;

/**
 * Sees to it that an offer lapses when its time is over and that a place which became free meanwhile (a larger room, a person
 * who sits elsewhere no more) is offered, also while nobody looks. Each node does it; the course's lock lets one after the other.
 */
@ApplicationScoped
class Turns {
    private static final Logger LOG = Logger.getLogger(Turns.class);

    /** The house itself, where no person acts. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Placement placement;
    private final EntityManager database;
    private final CallerScope scope;

    Turns(Placement placement, EntityManager database, CallerScope scope) {
        this.placement = placement;
        this.database = database;
        this.scope = scope;
    }

    @Scheduled(
            every = "{hawsh.offers.look-every:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void look() {
        scope.enter(NOBODY, Set.of());
        for (Tuple waiting : QuarkusTransaction.requiringNew().call(this::waiting)) {
            UUID course = waiting.get("course_id", UUID.class);
            scope.enter(NOBODY, Set.of(waiting.get("centre_id", UUID.class)));
            try {
                QuarkusTransaction.requiringNew().run(() -> placement.begin(course, null));
            } catch (RuntimeException e) {
                LOG.errorf(e, "whose turn it is in course %s will be looked at again", course);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> waiting() {
        return database.createNativeQuery(
                        "select course_id, centre_id from courses_to_settle()", Tuple.class)
                .getResultList();
    }
}
