package org.hawsh.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.ObjectMapperConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.Filter;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.http.client.HttpClient;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.PoolingClientConnectionManager;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hawsh.access.Role;

/** Somebody who calls the service: a subject with role assignments in the real table and a signed token. */
public final class Someone {
    /** A client and a line of one's own for each request would cost more than most answers: each thread keeps its own. */
    private static final ThreadLocal<HttpClient> CLIENT =
            ThreadLocal.withInitial(
                    () -> new DefaultHttpClient(new PoolingClientConnectionManager()));

    /** One for all: to find the modules of a new one takes longer than to write what is sent. */
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private static final RestAssuredConfig IN_UTF8 =
            RestAssuredConfig.config()
                    .objectMapperConfig(
                            ObjectMapperConfig.objectMapperConfig()
                                    .jackson2ObjectMapperFactory((type, charset) -> JSON))
                    .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8"))
                    .httpClient(HttpClientConfig.httpClientConfig().httpClientFactory(CLIENT::get));

    private static final Duration LIFE = Duration.ofHours(1);
    private static final Map<String, PrivateKey> KEYS = new ConcurrentHashMap<>();

    private final UUID subject;
    private final List<Filter> filters;
    private final Kept kept;

    private Someone() {
        this(UUID.randomUUID(), List.of(), new Kept());
    }

    private Someone(UUID subject, List<Filter> filters, Kept kept) {
        this.subject = subject;
        this.filters = filters;
        this.kept = kept;
    }

    public static Someone without() {
        return new Someone();
    }

    public static Someone with(Role role, UUID centre) {
        return new Someone().and(role, centre);
    }

    public static Someone everywhere(Role role) {
        return new Someone().and(role, null);
    }

    public Someone and(Role role, UUID centre) {
        Databases.execute(
                "insert into role_assignment (subject, role, centre_id) values (?, ?, ?)",
                subject,
                role.name(),
                centre);
        return this;
    }

    public void losesEveryRole() {
        Databases.execute(
                "update role_assignment set valid_to = clock_timestamp() where subject = ?",
                subject);
    }

    /** @param centre null for a role held everywhere */
    public void loses(Role role, UUID centre) {
        Databases.execute(
                "update role_assignment set valid_to = clock_timestamp()"
                        + " where subject = ? and role = ? and centre_id is not distinct from ?",
                subject,
                role.name(),
                centre);
    }

    public UUID subject() {
        return subject;
    }

    /** The same person, each of whose requests passes through the filter. */
    public Someone through(Filter filter) {
        return new Someone(subject, List.of(filter), kept);
    }

    /** A request with this person's token. */
    public RequestSpecification calls() {
        return RestAssured.given().config(IN_UTF8).filters(filters).auth().oauth2(token());
    }

    /** Signing costs more than most requests: one token lasts until its end comes near. */
    String token() {
        synchronized (kept) {
            if (kept.token == null || Instant.now().isAfter(kept.renewal)) {
                kept.token = token(LIFE.toSeconds(), "hawsh-api");
                kept.renewal = Instant.now().plus(LIFE.dividedBy(2));
            }
            return kept.token;
        }
    }

    public String token(long secondsToLive, String audience) {
        return token(secondsToLive, audience, IdentityStub.signInOf(subject));
    }

    /** The token of another of this person's sign-ins. */
    public String tokenOf(String session) {
        return token(300, "hawsh-api", session);
    }

    /** A token of a sign-in by a password alone. */
    public String tokenWithoutSecondFactor() {
        return token(subject.toString(), 300, "hawsh-api", "a-session", "hawsh-web", "1");
    }

    /** A token of a sign-in by a client of somebody else's. */
    public String tokenBy(String client) {
        return token(subject.toString(), 300, "hawsh-api", "a-session", client, "2");
    }

    /** A token that was refreshed just now, of a sign-in that began then. */
    public String refreshedToken(Instant signedInAt) {
        return Jwt.issuer(TestDatabase.ISSUER)
                .audience("hawsh-api")
                .subject(subject.toString())
                .claim("preferred_username", "somebody")
                .claim("name", "Some Body")
                .claim("sid", "a-session-that-began-before")
                .claim("azp", "hawsh-web")
                .claim("acr", "2")
                .claim("auth_time", signedInAt.getEpochSecond())
                .expiresIn(300)
                .sign(signingKey());
    }

    /** A token that is signed well and whose subject is whatever is said. */
    public static String tokenOfSubject(String subject) {
        return token(subject, 300, "hawsh-api", "a-session");
    }

    private String token(long secondsToLive, String audience, String session) {
        return token(subject.toString(), secondsToLive, audience, session);
    }

    private static String token(
            String subject, long secondsToLive, String audience, String session) {
        return token(subject, secondsToLive, audience, session, "hawsh-web", "2");
    }

    private static String token(
            String subject,
            long secondsToLive,
            String audience,
            String session,
            String client,
            String acr) {
        return Jwt.issuer(TestDatabase.ISSUER)
                .audience(audience)
                .subject(subject)
                .claim("preferred_username", "somebody")
                .claim("name", "Some Body")
                .claim("sid", session)
                .claim("azp", client)
                .claim("acr", acr)
                .expiresIn(secondsToLive)
                .sign(signingKey());
    }

    private static class Kept {
        private String token;
        private Instant renewal;
    }

    static PrivateKey signingKey() {
        String key = ConfigProvider.getConfig().getValue(TestDatabase.SIGNING_KEY, String.class);
        return KEYS.computeIfAbsent(key, Someone::read);
    }

    private static PrivateKey read(String key) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
