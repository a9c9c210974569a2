package org.hawsh.activities.messages;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.activities.messages.MessageRepository.Claim;
import org.hawsh.platform.database.CallerScope;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Job;
import org.jboss.logging.Logger;

/** Works the outbox off, one message after the other; no two who are at it take the same. */
@ApplicationScoped
class Postman implements Job {
    private static final Logger LOG = Logger.getLogger(Postman.class);

    /** The house itself, where no person acts. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final MessageRepository messages;
    private final Delivery delivery;
    private final Transport transport;
    private final CallerScope scope;
    private final Every every;

    Postman(
            MessageRepository messages,
            Delivery delivery,
            Transport transport,
            CallerScope scope,
            @ConfigProperty(name = "hawsh.messages.look-every", defaultValue = "10s") Every every) {
        this.messages = messages;
        this.delivery = delivery;
        this.transport = transport;
        this.scope = scope;
        this.every = every;
    }

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public Every every() {
        return every;
    }

    @Override
    public void run() {
        for (Optional<Claim> next = claim(); next.isPresent(); next = claim()) {
            scope.enter(NOBODY, Set.of(next.get().centreId()));
            deliver(next.get().id());
        }
    }

    private Optional<Claim> claim() {
        scope.enter(NOBODY, Set.of());
        return QuarkusTransaction.requiringNew().call(messages::claim);
    }

    /** Whoever dies in the middle leaves it to the next, when half a minute is over. */
    private void deliver(UUID id) {
        try {
            delivery.prepare(id)
                    .ifPresent(
                            message -> {
                                transport.hand(message);
                                delivery.sent(id);
                            });
        } catch (RuntimeException e) {
            LOG.warnf("message %s will be tried again: %s", id, e.getClass().getSimpleName());
            delivery.failed(id);
        }
    }
}
