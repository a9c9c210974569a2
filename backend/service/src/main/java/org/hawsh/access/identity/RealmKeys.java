package org.hawsh.access.identity;

import jakarta.inject.Singleton;
import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/** The keys by which the realm signs, read again for one that is not known, and for a flood of those once a minute. */
@Singleton
class RealmKeys implements VerificationKeyResolver {
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Keycloak keycloak;
    private List<JsonWebKey> known = List.of();
    private Instant asked = Instant.EPOCH;

    RealmKeys(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public Key resolveKey(JsonWebSignature signature, List<JsonWebStructure> nesting)
            throws UnresolvableKeyException {
        return new JwksVerificationKeyResolver(keysFor(signature)).resolveKey(signature, nesting);
    }

    private synchronized List<JsonWebKey> keysFor(JsonWebSignature signature)
            throws UnresolvableKeyException {
        String wanted = signature.getKeyIdHeaderValue();
        boolean there = known.stream().anyMatch(key -> wanted.equals(key.getKeyId()));
        Instant now = Instant.now();
        if (!there && asked.plus(AGAIN).isBefore(now)) {
            asked = now;
            known = read();
        }
        return known;
    }

    private List<JsonWebKey> read() throws UnresolvableKeyException {
        try {
            return new JsonWebKeySet(keycloak.keys()).getJsonWebKeys();
        } catch (JoseException | IdentityAway e) {
            throw new UnresolvableKeyException("the keys of the realm cannot be read", e);
        }
    }
}
