package org.hawsh.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hawsh.platform.database.CallerScope;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.problems.Forbidden;
import org.hawsh.platform.security.Sealer;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.trail.Grounds;
import org.hawsh.platform.trail.RightsHeld;

/**
 * A request that is sent again has one effect and one answer, also at the same moment and after a crash. The key is
 * locked for the length of the transaction; the answer is kept, sealed, in the transaction of the effect: either both are
 * there or neither is. It is given again only to who still holds every right it was given under, and that is written into
 * the audit trail like the first time.
 */
@ApplicationScoped
class Idempotency {
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
    private final Grounds grounds;
    private final RightsHeld held;
    private final AuditTrail audit;
    private final ObjectMapper json;

    Idempotency(
            EntityManager database,
            Sealer sealer,
            CallerScope scope,
            Grounds grounds,
            RightsHeld held,
            AuditTrail audit,
            ObjectMapper json) {
        this.database = database;
        this.sealer = sealer;
        this.scope = scope;
        this.grounds = grounds;
        this.held = held;
        this.audit = audit;
        this.json = json;
    }

    /**
     * @param route what is being asked, since a key belongs to one kind of request
     * @param answer the type of what the effect answers
     * @throws IdempotencyKey.Reused if the key was used for another request
     * @throws IdempotencyKey.InUse if the first request has not ended
     * @throws Forbidden if the caller has lost a right the kept answer was given under
     */
    @Transactional
    <T> T once(IdempotencyKey key, String route, Object body, Type answer, Supplier<T> effect) {
        UUID caller = scope.caller().orElseThrow(Forbidden::new);
        String place = "idempotency_record:" + caller + ":" + key.value();
        if (!lock(place)) {
            throw new IdempotencyKey.InUse();
        }
        byte[] bodyHash = hash(body);
        Optional<Kept> found =
                Rows.of(database, FIND, Kept.class)
                        .setParameter("caller", caller)
                        .setParameter("key", key.value())
                        .uniqueResultOptional();
        if (found.isPresent()) {
            mustBeFor(route, bodyHash, found.get());
            return replay(open(found.get(), place, answer));
        }
        T result = effect.get();
        database.createNativeQuery(FREE_KEY)
                .setParameter("caller", caller)
                .setParameter("key", key.value())
                .executeUpdate();
        database.createNativeQuery(KEEP)
                .setParameter("caller", caller)
                .setParameter("key", key.value())
                .setParameter("route", route)
                .setParameter("bodyHash", bodyHash)
                .setParameter("answer", seal(result, place))
                .executeUpdate();
        return result;
    }

    private static void mustBeFor(String route, byte[] bodyHash, Kept kept) {
        if (!route.equals(kept.route()) || !Arrays.equals(bodyHash, kept.bodyHash())) {
            throw new IdempotencyKey.Reused();
        }
    }

    private <T> T replay(KeptAnswer<T> kept) {
        if (!kept.rights().stream().allMatch(held::holds)) {
            throw new Forbidden();
        }
        kept.done().forEach(act -> audit.record(act.again()));
        return kept.answer();
    }

    private byte[] seal(Object result, String place) {
        Object kept = result instanceof ToldOnce told ? told.withoutWhatIsToldOnce() : result;
        return sealer.seal(write(new KeptAnswer<>(grounds.rights(), grounds.done(), kept)), place);
    }

    private <T> KeptAnswer<T> open(Kept kept, String place, Type answer) {
        byte[] plain =
                sealer.open(kept.sealedAnswer(), place)
                        .orElseThrow(
                                () -> new IllegalStateException("a kept answer cannot be opened"));
        JavaType type =
                json.getTypeFactory()
                        .constructParametricType(
                                KeptAnswer.class, json.getTypeFactory().constructType(answer));
        try {
            return json.readValue(plain, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Kept(String route, byte[] bodyHash, byte[] sealedAnswer) {}

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
        byte[] sent = body instanceof byte[] file ? file : write(body);
        try {
            return MessageDigest.getInstance("SHA-256").digest(sent);
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
