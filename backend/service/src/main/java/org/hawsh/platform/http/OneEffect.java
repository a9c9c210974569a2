package org.hawsh.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;

/** What {@link Once} does, said by hand: for effects that are not yet, or cannot be, the whole of a resource method. */
@ApplicationScoped
public class OneEffect {
    /** What such an answer was before it remembered its rights had the bare route: it is never given again. */
    private static final String SINCE_RIGHTS = "2 ";

    private final Idempotency idempotency;

    OneEffect(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /**
     * @param key as the caller sent it; without one the effect simply happens
     * @param route what is being asked, since a key belongs to one kind of request
     * @throws IdempotencyKey.Reused if the key was used for another request
     * @throws IdempotencyKey.InUse if the first request has not ended
     */
    @Transactional
    public <T> T of(
            Optional<IdempotencyKey> key,
            String route,
            Object body,
            Class<T> answer,
            Supplier<T> effect) {
        return key.map(given -> idempotency.once(given, SINCE_RIGHTS + route, body, answer, effect))
                .orElseGet(effect);
    }
}
