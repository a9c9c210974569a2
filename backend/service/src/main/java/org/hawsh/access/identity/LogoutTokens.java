package org.hawsh.access.identity;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.access.WebClient;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** By what the identity provider tells that somebody has signed out (OpenID Connect Back-Channel Logout 1.0 §2.4, §2.6). */
@Singleton
class LogoutTokens {
    private static final String TYPE = "logout+jwt";
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final int CLOCKS_DIFFER = 30;
    private static final int OLDEST = 300;

    private final JwtConsumer verifier;

    LogoutTokens(RealmKeys keys, @ConfigProperty(name = "hawsh.identity.issuer") String issuer) {
        this.verifier =
                new JwtConsumerBuilder()
                        .setVerificationKeyResolver(keys)
                        .setJwsAlgorithmConstraints(
                                new AlgorithmConstraints(
                                        ConstraintType.PERMIT,
                                        AlgorithmIdentifiers.RSA_USING_SHA256,
                                        AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256))
                        .setExpectedType(true, TYPE)
                        .setExpectedIssuer(issuer)
                        .setExpectedAudience(WebClient.ID)
                        .setRequireSubject()
                        .setRequireJwtId()
                        .setRequireExpirationTime()
                        .setRequireIssuedAt()
                        .setIssuedAtRestrictions(CLOCKS_DIFFER, OLDEST)
                        .setAllowedClockSkewInSeconds(CLOCKS_DIFFER)
                        .build();
    }

    /** @return empty for what is no such token of our identity provider, whatever is wrong with it */
    Optional<Logout> read(String token) {
        try {
            JwtClaims claims = verifier.processToClaims(token);
            return claims.hasClaim("nonce")
                            || !claims.hasClaim("events")
                            || !claims.getClaimValue("events", Map.class).containsKey(EVENT)
                    ? Optional.empty()
                    : Optional.of(
                            new Logout(
                                    UUID.fromString(claims.getSubject()),
                                    claims.getStringClaimValue("sid"),
                                    Instant.ofEpochMilli(claims.getIssuedAt().getValueInMillis())));
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Who has signed out.
     *
     * @param session the one that ended; null for all that began until then
     */
    record Logout(UUID subject, String session, Instant at) {}
}
