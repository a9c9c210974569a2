package org.hawsh.activities.messages;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The real transport, which a test may let fail for one centre. */
@Alternative
@Priority(1)
@ApplicationScoped
class UnsteadyTransport implements Transport {
    static final Set<UUID> DOWN_AT = ConcurrentHashMap.newKeySet();

    private final LoggingTransport real;

    UnsteadyTransport(LoggingTransport real) {
        this.real = real;
    }

    @Override
    public void hand(Outgoing message) {
        if (DOWN_AT.contains(message.centreId())) {
            throw new IllegalStateException("nobody answers");
        }
        real.hand(message);
    }
}
