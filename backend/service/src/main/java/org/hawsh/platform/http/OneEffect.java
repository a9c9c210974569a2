package org.hawsh.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hawsh.platform.database.CallerScope;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.problems.Forbidden;
import org.hawsh.platform.security.Sealer;

/**
 * A request that is sent again has one effect and one answer, also at the same moment and after a crash. The key is
 * locked for the length of the transaction; the answer is kept, sealed, in the transaction of the effect: either both are
 * there or neither is. Whoever replays has passed the permission checks again before coming here.
 */
@ApplicationScoped
public class OneEffect {
    private static final String FIND =
            """
            select route, body_hash, sealed_answer from idempotency_record
            where caller = :caller and key = :key and created_at > now() - interval '72 hours'
            """;

    /** Of an answer that is too old to be given again and waits to be dropped. */
    private static final String FREE_KEY =
            "delete from idempotency_record where caller = :caller and key = :key";

    private static final String KEEP =
            """
            insert into idempotency_record (caller, key, route, body_hash, sealed_answer)
            values (:caller, :key, :route, :bodyHash, :answer)
            """;

    private final EntityManager database;
    private final Sealer sealer;
    private final CallerScope scope;
    private final ObjectMapper json;

    OneEffect(EntityManager database, Sealer sealer, CallerScope scope, ObjectMapper json) {
        this.database = database;
        this.sealer = sealer;
        this.scope = scope;
        this.json = json;
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
        return key.map(given -> once(given.value(), route, hash(body), answer, effect))
                .orElseGet(effect);
    }

    private <T> T once(
            String key, String route, byte[] bodyHash, Class<T> answer, Supplier<T> effect) {
        UUID caller = scope.caller().orElseThrow(Forbidden::new);
        String place = "idempotency_record:" + caller + ":" + key;
        if (!lock(place)) {
            throw new IdempotencyKey.InUse();
        }
        List<?> found =
                database.createNativeQuery(FIND, Tuple.class)
                        .setParameter("caller", caller)
                        .setParameter("key", key)
                        .getResultList();
        if (!found.isEmpty()) {
            return replay((Tuple) found.get(0), route, bodyHash, place, answer);
        }
        T result = effect.get();
        database.createNativeQuery(FREE_KEY)
                .setParameter("caller", caller)
                .setParameter("key", key)
                .executeUpdate();
        database.createNativeQuery(KEEP)
                .setParameter("caller", caller)
                .setParameter("key", key)
                .setParameter("route", route)
                .setParameter("bodyHash", bodyHash)
                .setParameter("answer", sealer.seal(write(result), place))
                .executeUpdate();
        return result;
    }

    private <T> T replay(Tuple kept, String route, byte[] bodyHash, String place, Class<T> answer) {
        boolean same =
                route.equals(kept.get("route", String.class))
                        && Arrays.equals(bodyHash, kept.get("body_hash", byte[].class));
        if (!same) {
            throw new IdempotencyKey.Reused();
        }
        byte[] plain =
                sealer.open(kept.get("sealed_answer", byte[].class), place)
                        .orElseThrow(
                                () -> new IllegalStateException("a kept answer cannot be opened"));
        try {
            return json.readValue(plain, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Held until the transaction ends, and by nobody longer than that, whatever happens to the service. */
    private boolean lock(String place) {
        return (Boolean)
                OneColumn.of(
                                database,
                                "select pg_try_advisory_xact_lock(hashtextextended(:place, 0))",
                                Boolean.class)
                        .setParameter("place", place)
                        .getSingleResult();
    }

    private byte[] hash(Object body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(write(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] write(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
