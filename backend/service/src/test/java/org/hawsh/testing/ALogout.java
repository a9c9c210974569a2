package org.hawsh.testing;

import io.restassured.RestAssured;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** What the identity provider tells when somebody has signed out there, right unless one makes it wrong. */
public final class ALogout {
    private static final String ADDRESS = "/q/back-channel-logout";
    private static final String KEY = "of-the-tests";

    private final JwtClaims claims = new JwtClaims();
    private String type = "logout+jwt";
    private PrivateKey key;

    private ALogout(UUID subject) {
        claims.setIssuer(TestDatabase.ISSUER);
        claims.setAudience("hawsh-web");
        claims.setSubject(subject.toString());
        claims.setGeneratedJwtId();
        claims.setClaim(
                "events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        at(Instant.now());
    }

    /** Out of everything that was signed in until now. */
    public static ALogout of(UUID subject) {
        return new ALogout(subject);
    }

    public ALogout at(Instant moment) {
        claims.setIssuedAt(NumericDate.fromSeconds(moment.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(moment.getEpochSecond() + 120));
        return this;
    }

    public ALogout with(String claim, Object value) {
        claims.setClaim(claim, value);
        return this;
    }

    public ALogout without(String claim) {
        claims.unsetClaim(claim);
        return this;
    }

    public ALogout ofType(String other) {
        type = other;
        return this;
    }

    public ALogout signedBy(PrivateKey other) {
        key = other;
        return this;
    }

    /** @return the status it was answered with */
    public int told() {
        return told(token());
    }

    public static int told(String token) {
        return RestAssured.given().formParam("logout_token", token).post(ADDRESS).statusCode();
    }

    private String token() {
        JsonWebSignature signed = new JsonWebSignature();
        signed.setPayload(claims.toJson());
        signed.setHeader("typ", type);
        signed.setKeyIdHeaderValue(KEY);
        signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signed.setKey(key == null ? Someone.signingKey() : key);
        try {
            return signed.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static String keysOf(PublicKey key) {
        RsaJsonWebKey one = new RsaJsonWebKey((RSAPublicKey) key);
        one.setKeyId(KEY);
        one.setUse("sig");
        return new JsonWebKeySet(one).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }
}
