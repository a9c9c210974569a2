package org.hawsh.activities.messages;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Until a house has a contract with somebody who carries messages: writes down that one would have gone out, and no more. */
@ApplicationScoped
class LoggingTransport implements Transport {
    static final Logger LOG = Logger.getLogger(LoggingTransport.class);

    private static final String TAKE =
            "insert into message_handed_over (message_id, centre_id) values (:key, :centre) on conflict do nothing";

    private final EntityManager database;

    LoggingTransport(EntityManager database) {
        this.database = database;
    }

    @Override
    public void hand(Outgoing message) {
        if (QuarkusTransaction.requiringNew().call(() -> take(message.key(), message.centreId()))) {
            LOG.infof("message %s of centre %s was handed over", message.key(), message.centreId());
        }
    }

    private boolean take(UUID key, UUID centre) {
        return database.createNativeQuery(TAKE)
                        .setParameter("key", key)
                        .setParameter("centre", centre)
                        .executeUpdate()
                == 1;
    }
}
