package org.hawsh.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.smallrye.jwt.build.Jwt;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.testing.DatabaseSessions;
import org.hawsh.testing.IdentityGate;
import org.hawsh.testing.RealIdentity;
import org.hawsh.testing.RealSignIn;
import org.hawsh.testing.Soon;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is there and says nothing is worse than what is away: nobody notices, and everybody waits. */
@QuarkusTest
@Tag("keycloak")
@TestProfile(RealIdentity.class)
class SilentServersTest {
    private static final UUID SERVICE = UUID.fromString("0193a000-0000-7000-8000-000000000020");
    private static final int STRANGERS = 60;
    private static final int AT_ONCE = 12;
    private static final int ASKED_AGAIN = 3;

    private final HttpClient client = HttpClient.newHttpClient();

    @ConfigProperty(name = "hawsh.identity.issuer")
    String realm;

    /** A stranger's token may make us ask Keycloak; nobody else waits for the answer, and the stranger not for long. */
    @Test
    void strangersDoNotShutTheServiceWhileKeycloakIsSilent() throws Exception {
        String token = signIn();
        String unknown = ofAnUnknownKey();
        IdentityGate.silence(true);
        try {
            List<CompletableFuture<Answer>> strangers =
                    together(
                            STRANGERS,
                            i -> ask("/api/v1/me", i % 2 == 0 ? "not-a-token-" + i : unknown, 6));
            for (int i = 0; i < AT_ONCE; i++) {
                assertEquals(200, ask("/api/v1/me", token, 1).join().status(), "goes on");
            }
            assertEquals(List.of(401), statuses(strangers));
            assertEquals(503, ask("/api/v1/me/sessions", token, 3).join().status());
        } finally {
            IdentityGate.silence(false);
        }
        assertEquals(200, ask("/api/v1/me/sessions", token, 10).join().status());
    }

    @Test
    void aDatabaseThatIsSilentIsToldWithinSecondsAndTheServiceRecovers() {
        String token = signIn();
        Supplier<List<CompletableFuture<Answer>>> burst =
                () -> together(AT_ONCE, i -> ask("/api/v1/me", token, 10));
        assertEquals(List.of(200), statuses(burst.get()));
        DatabaseSessions service = DatabaseSessions.of("hawsh_app");
        try {
            service.freeze();
            List<CompletableFuture<Answer>> hanging = burst.get();
            assertEquals(List.of(503), statuses(hanging));
            assertTrue(hanging.stream().allMatch(answer -> answer.join().saysWhenToComeBack()));
        } finally {
            service.thaw();
        }
        Soon.holds("it needs nobody to go on", () -> statuses(burst.get()).equals(List.of(200)));
    }

    /** Whatever the reason: nothing was done, and later it will go. */
    @Test
    void aDatabaseThatLetsNobodyInIsUnavailableAndNoFault() {
        String token = signIn();
        DatabaseSessions service = DatabaseSessions.of("hawsh_app");
        service.letIn(false);
        try {
            for (int i = 0; i < ASKED_AGAIN; i++) {
                Answer refused = ask("/api/v1/me", token, 10).join();
                assertEquals(503, refused.status());
                assertTrue(refused.saysWhenToComeBack());
            }
        } finally {
            service.letIn(true);
        }
        Soon.holds(
                "it needs nobody to go on",
                () -> ask("/api/v1/me", token, 10).join().status() == 200);
    }

    @Test
    void nobodyIsRefusedASignInBecauseTheDatabaseWasRestarted() {
        assertEquals(List.of(200), signIns());
        DatabaseSessions.of("keycloak").end();
        assertEquals(List.of(200), signIns());
    }

    /** @return the statuses of several at once */
    private List<Integer> signIns() {
        return statuses(
                together(
                        AT_ONCE,
                        i ->
                                client.sendAsync(
                                                HttpRequest.newBuilder(
                                                                URI.create(
                                                                        realm
                                                                                + "/protocol/openid-connect/token"))
                                                        .header(
                                                                "Content-Type",
                                                                "application/x-www-form-urlencoded")
                                                        .POST(
                                                                HttpRequest.BodyPublishers.ofString(
                                                                        "grant_type=client_credentials&client_id=hawsh-demonstration"
                                                                                + "&client_secret=demonstration-secret"))
                                                        .build(),
                                                HttpResponse.BodyHandlers.discarding())
                                        .thenApply(Answer::of)));
    }

    private CompletableFuture<Answer> ask(String path, String token, int seconds) {
        return client.sendAsync(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:" + RestAssured.port + path))
                                .timeout(Duration.ofSeconds(seconds))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .handle((answer, late) -> late == null ? Answer.of(answer) : Answer.NONE);
    }

    private static List<CompletableFuture<Answer>> together(
            int count, IntFunction<CompletableFuture<Answer>> one) {
        return IntStream.range(0, count).mapToObj(one).toList();
    }

    /** Each that occurs, once. */
    private static List<Integer> statuses(List<CompletableFuture<Answer>> answers) {
        return answers.stream()
                .map(CompletableFuture::join)
                .map(Answer::status)
                .distinct()
                .sorted()
                .toList();
    }

    /** With a role, whoever did what before. */
    private String signIn() {
        RealSignIn.assign(SERVICE, Role.REGISTRAR, TheCentres.KIRKUK);
        return RealSignIn.ofProgram(realm, "hawsh-demonstration", "demonstration-secret");
    }

    private String ofAnUnknownKey() throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        return Jwt.issuer(realm)
                .audience("hawsh-api")
                .subject(UUID.randomUUID().toString())
                .expiresIn(300)
                .jws()
                .keyId(UUID.randomUUID().toString())
                .sign(keys.generateKeyPair().getPrivate());
    }

    /** @param status 0 where none came in time */
    private record Answer(int status, boolean saysWhenToComeBack) {
        private static final Answer NONE = new Answer(0, false);

        private static Answer of(HttpResponse<Void> answer) {
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("Retry-After").isPresent());
        }
    }
}
