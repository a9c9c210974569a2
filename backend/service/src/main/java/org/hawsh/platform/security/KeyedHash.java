package org.hawsh.platform.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names an id, or a text, so that only this service can recognise it: HMAC-SHA-256 (RFC 2104), the first 16 bytes. The key is drawn
 * once, lies in the database sealed by the {@link Sealer}, and stays the same when the sealer's own key is changed.
 */
@ApplicationScoped
public class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PLACE = "audit_key";
    private static final int LENGTH = 16;

    private final EntityManager database;
    private final Sealer sealer;
    private SecretKeySpec key;

    KeyedHash(EntityManager database, Sealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    /** Two nodes that start at the same moment agree on the key that was stored first. */
    @Transactional
    void begin(@Observes StartupEvent ignored) {
        byte[] drawn = new byte[32];
        new SecureRandom().nextBytes(drawn);
        database.createNativeQuery(
                        "insert into audit_key (sealed_key) values (:key) on conflict do nothing")
                .setParameter("key", sealer.seal(drawn, PLACE))
                .executeUpdate();
        byte[] kept =
                (byte[])
                        database.createNativeQuery("select sealed_key from audit_key", byte[].class)
                                .getSingleResult();
        key =
                new SecretKeySpec(
                        sealer.open(kept, PLACE)
                                .orElseThrow(
                                        () ->
                                                new IllegalStateException(
                                                        "the audit key cannot be opened: hawsh.crypto.keyset is not the one it was sealed with")),
                        ALGORITHM);
    }

    public byte[] of(UUID id) {
        return of(
                ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
    }

    /** @param kind of what the text says: the same text of another kind has another hash, and none is an id's */
    public byte[] of(String kind, String text) {
        return of((kind + " of a keyed text: " + text).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] of(byte[] named) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(named), LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
