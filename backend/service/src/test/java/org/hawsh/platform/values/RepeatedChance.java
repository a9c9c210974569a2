package org.hawsh.platform.values;

import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.jboss.logging.MDC;

/**
 * One moment for everything, and for each request draws that follow from its id alone: what was
 * asked between two requests does not change what the second one draws. What no request asked for
 * is drawn as ever.
 */
public final class RepeatedChance implements AutoCloseable {
    private final Map<String, Random> ofRequests = new ConcurrentHashMap<>();

    private RepeatedChance() {}

    public static RepeatedChance at(Instant moment) {
        RepeatedChance repeated = new RepeatedChance();
        Chance.begin(() -> moment, repeated::ofRequest);
        return repeated;
    }

    private RandomGenerator ofRequest() {
        Object request = MDC.get("requestId");
        return ofRequests.computeIfAbsent(
                request == null ? Thread.currentThread().getName() : request.toString(),
                id -> new Random(UUID.nameUUIDFromBytes(id.getBytes()).getMostSignificantBits()));
    }

    @Override
    public void close() {
        Chance.begin();
    }
}
