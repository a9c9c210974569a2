package org.hawsh.access.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.Role;
import org.hawsh.testing.ALogout;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.IdentityStub;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the identity provider tells of sign-ins that have ended, and what somebody else could try to tell. */
@HawshTest
class BackChannelTest {
    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);

    @Test
    void theSignInThatEndedOpensNothingAtOnceAndOthersGoOn() {
        assertEquals(200, logout().with("sid", IdentityStub.signInOf(registrar.subject())).told());
        registrar.calls().get("/api/v1/participants").then().statusCode(401);
        opens(registrar.tokenOf("another"), 200);
    }

    /** Whoever copied what was told, and tells it again, shuts nobody out. */
    @Test
    void withoutASignInAllUntilThenEndAndTellingItTwiceEndsNoLaterOne() {
        Instant then = Instant.now().minus(Duration.ofMinutes(2));
        ALogout logout = logout().at(then);
        assertEquals(200, logout.told());
        opens(registrar.refreshedToken(then.minusSeconds(1)), 401);
        opens(registrar.refreshedToken(then.plusSeconds(2)), 200);
        assertEquals(200, logout.told());
        opens(registrar.refreshedToken(then.plusSeconds(2)), 200);
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoLogoutOfOursEndsNothing(String why, ALogout wrong) {
        assertEquals(400, wrong.told(), why);
    }

    static Stream<Object[]> whatIsNoLogoutOfOursEndsNothing() throws NoSuchAlgorithmException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        return Map.of(
                        "of another key", any().signedBy(keys.generateKeyPair().getPrivate()),
                        "of another realm", any().with("iss", "https://identity.test/realms/other"),
                        "for another client", any().with("aud", "hawsh-api"),
                        "an access token", any().ofType("JWT"),
                        "without the event", any().with("events", Map.of("else", Map.of())),
                        "with a nonce", any().with("nonce", "of a sign-in"),
                        "an old one", any().at(Instant.now().minus(Duration.ofHours(1))),
                        "of tomorrow", any().at(Instant.now().plus(Duration.ofDays(1))),
                        "without a name of its own", any().without("jti"),
                        "of nobody", any().with("sub", "nobody"))
                .entrySet()
                .stream()
                .map(one -> new Object[] {one.getKey(), one.getValue()});
    }

    @Test
    void onlyAShortFormIsReadAndTheAnswerSaysNothing() {
        opens(registrar.token(300, "hawsh-api"), 200);
        assertEquals(400, ALogout.told(registrar.token(300, "hawsh-api")));
        assertEquals(400, ALogout.told("no token"));
        assertEquals(400, ALogout.told("x".repeat(20_000)));
        given().get("/q/back-channel-logout").then().statusCode(400).body(emptyString());
        given().contentType("application/json")
                .body("{\"logout_token\":\"\"}")
                .post("/q/back-channel-logout")
                .then()
                .statusCode(400)
                .body(emptyString());
        opens(registrar.token(300, "hawsh-api"), 200);
    }

    private ALogout logout() {
        return ALogout.of(registrar.subject());
    }

    private static ALogout any() {
        return ALogout.of(UUID.randomUUID());
    }

    private static void opens(String token, int status) {
        given().auth().oauth2(token).get("/api/v1/participants").then().statusCode(status);
    }
}
