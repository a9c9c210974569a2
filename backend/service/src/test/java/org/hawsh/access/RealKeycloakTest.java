package org.hawsh.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hawsh.testing.RealSignIn.as;
import static org.hawsh.testing.RealSignIn.assign;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.testing.BrowserLogin;
import org.hawsh.testing.IdentityGate;
import org.hawsh.testing.Readme;
import org.hawsh.testing.RealIdentity;
import org.hawsh.testing.RealSignIn;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who somebody is comes from a real Keycloak; what they may do does not. */
@QuarkusTest
@Tag("keycloak")
@TestProfile(RealIdentity.class)
class RealKeycloakTest {
    private static final UUID REGISTRAR = UUID.fromString("0193a000-0000-7000-8000-000000000001");
    private static final UUID FACILITATOR = UUID.fromString("0193a000-0000-7000-8000-000000000004");
    private static final UUID ADMINISTRATOR =
            UUID.fromString("0193a000-0000-7000-8000-000000000014");
    private static final UUID SERVICE = UUID.fromString("0193a000-0000-7000-8000-000000000020");

    @ConfigProperty(name = "hawsh.identity.issuer")
    String realm;

    @ConfigProperty(name = RealIdentity.LAUNCHER_SECRET)
    String launcherSecret;

    @Test
    void aPersonSignsInAsTheWebClientDoesAndHoldsTheRolesOfOurTable() {
        assign(REGISTRAR, Role.REGISTRAR, TheCentres.KIRKUK);
        String token = RealSignIn.ofPerson(realm, "registrar.kirkuk");
        assertNotNull(token);
        as(token)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("registrar.kirkuk"))
                .body("displayName", equalTo("Avan Omar"))
                .body("assignments.role", contains("REGISTRAR"));
    }

    @Test
    void aSignedInPersonWithoutAnAssignmentIsToldWhoTheyAreAndNothingElse() {
        String token = RealSignIn.ofPerson(realm, "manager.kirkuk");
        as(token)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Nadia Salim"))
                .body("assignments", hasSize(0));
        as(token).get("/api/v1/centres").then().statusCode(403);
    }

    /** Made with its name, its secret and nothing else: nobody has to know of audiences and mappers. */
    @Test
    void aClientMadeInAMomentIsKnownAndToldWhomToAsk() {
        String master = realm.replace("/realms/hawsh", "/realms/master");
        as(RealSignIn.ofProgram(master, "hawsh-launcher", launcherSecret))
                .contentType("application/json")
                .body(
                        "{\"clientId\":\"a-ministry\",\"secret\":\"a-secret-of-theirs\",\"serviceAccountsEnabled\":true}")
                .post(realm.replace("/realms/", "/admin/realms/") + "/clients")
                .then()
                .statusCode(201);
        String token = RealSignIn.ofProgram(realm, "a-ministry", "a-secret-of-theirs");
        String subject =
                as(token)
                        .get("/api/v1/me")
                        .then()
                        .statusCode(200)
                        .body("username", equalTo("service-account-a-ministry"))
                        .body("nextStep", containsString("service-account-a-ministry"))
                        .extract()
                        .path("subject");
        as(token).get("/api/v1/courses").then().statusCode(403);
        assign(UUID.fromString(subject), Role.INTEGRATOR, TheCentres.KIRKUK);
        as(token).get("/api/v1/courses").then().statusCode(200);
        as(token).get("/api/v1/participants").then().statusCode(403);
    }

    @Test
    void aServiceProvesItselfWithItsOwnCredentials() {
        assign(SERVICE, Role.REGISTRAR, TheCentres.KIRKUK);
        String token = RealSignIn.ofProgram(realm, "hawsh-demonstration", "demonstration-secret");
        as(token).get("/api/v1/participants").then().statusCode(200);
    }

    /** Whoever has the README and curl, and nothing else, reads a list of courses. */
    @Test
    void theFirstCallOfTheReadmeIsMadeAsItIsPrinted() throws Exception {
        assign(
                UUID.fromString("0193a000-0000-7000-8000-000000000021"),
                Role.INTEGRATOR,
                TheCentres.KIRKUK);
        Readme firstCall = Readme.section("A first call");
        assertTrue(firstCall.commands().lines().count() <= 8, firstCall.commands());
        String printed =
                firstCall.run(Map.of("HAWSH_WEB_ORIGIN", "http://localhost:" + RestAssured.port));
        assertTrue(printed.contains("\"role\":\"INTEGRATOR\""), printed);
        assertTrue(printed.contains("{\"items\":["), printed);
    }

    @Test
    void theWebClientCannotTradeAPasswordForATokenItself() {
        given().formParam("grant_type", "password")
                .formParam("client_id", "hawsh-web")
                .formParam("username", "registrar.kirkuk")
                .formParam("password", "hawsh-demo-1")
                .post(realm + "/protocol/openid-connect/token")
                .then()
                .statusCode(400);
    }

    @Test
    void aWrongPasswordSaysNothingOfWhoExists() {
        BrowserLogin browser = new BrowserLogin(realm, RealIdentity.WEB_ORIGIN);
        assertNull(browser.accessToken("registrar.baghdad", "wrong"));
        assertNull(browser.accessToken("nobody.of.this.name", "wrong"));
    }

    @Test
    void theLoginPageSpeaksThreeLanguagesInTheirDirection() {
        BrowserLogin browser = new BrowserLogin(realm, RealIdentity.WEB_ORIGIN);
        assertTrue(browser.loginPage("en").contains("lang=\"en\""), browser.loginPage("en"));
        String arabic = browser.loginPage("ar");
        String kurdish = browser.loginPage("ckb");
        assertTrue(arabic.contains("dir=\"rtl\"") && arabic.contains("كلمة"));
        assertTrue(
                kurdish.contains("lang=\"ckb\"")
                        && kurdish.contains("dir=\"rtl\"")
                        && kurdish.contains("وشەی"));
        assertFalse(kurdish.contains("Password"));
    }

    @Test
    void theirSessionsAreShownAndEnded() {
        assign(REGISTRAR, Role.REGISTRAR, TheCentres.KIRKUK);
        String token = RealSignIn.ofPerson(realm, "registrar.kirkuk");
        String other = RealSignIn.ofPerson(realm, "registrar.kirkuk");
        String session =
                as(token)
                        .get("/api/v1/me/sessions")
                        .then()
                        .statusCode(200)
                        .body("items.findAll { it.current }", hasSize(1))
                        .body("items.size()", greaterThanOrEqualTo(2))
                        .extract()
                        .path("items.find { it.current }.id");
        as(token).post("/api/v1/me/sessions/" + session + "/ending").then().statusCode(204);
        as(token).get("/api/v1/me").then().statusCode(401);
        as(other)
                .get("/api/v1/me/sessions")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(session)));
        as(other)
                .post("/api/v1/me/sessions/ending")
                .then()
                .statusCode(200)
                .body("ended", greaterThanOrEqualTo(1));
        as(other)
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:hawsh:problem:signed-out"));
    }

    @Test
    void whoSignedOutEverywhereWhileKeycloakWasAwayIsNotLetInByARefreshedToken()
            throws InterruptedException {
        assign(REGISTRAR, Role.REGISTRAR, TheCentres.KIRKUK);
        BrowserLogin browser = new BrowserLogin(realm, RealIdentity.WEB_ORIGIN);
        JsonPath tokens = browser.tokens("registrar.kirkuk", "hawsh-demo-1");
        IdentityGate.shut(true);
        try {
            as(tokens.getString("access_token"))
                    .post("/api/v1/me/sessions/ending")
                    .then()
                    .statusCode(200);
            Thread.sleep(1_100); // a token says when it was issued to the second
            String refreshed =
                    browser.refreshed(tokens.getString("refresh_token")).path("access_token");
            as(refreshed).get("/api/v1/me").then().statusCode(401);
        } finally {
            IdentityGate.shut(false);
        }
    }

    @Test
    void anAdministratorFindsAnAccountByName() {
        assign(ADMINISTRATOR, Role.ADMINISTRATOR, TheCentres.KIRKUK);
        as(RealSignIn.ofPerson(realm, "admin"))
                .contentType("application/json")
                .body("{\"text\":\"hemin\"}")
                .post("/api/v1/accounts/searches")
                .then()
                .statusCode(200)
                .body("items.username", contains("facilitator.kirkuk"))
                .body("items.displayName", contains("Hemin Karim"));
    }

    @Test
    void anAdministratorFindsAClientThatActsOnItsOwn() {
        assign(ADMINISTRATOR, Role.ADMINISTRATOR, TheCentres.KIRKUK);
        as(RealSignIn.ofPerson(realm, "admin"))
                .contentType("application/json")
                .body("{\"text\":\"Integrator\"}")
                .post("/api/v1/accounts/searches")
                .then()
                .statusCode(200)
                .body("items.username", contains("service-account-hawsh-integrator"));
    }

    @Test
    void whoeverIsSignedInWorksOnWhileKeycloakIsAway() {
        assign(FACILITATOR, Role.FACILITATOR, TheCentres.KIRKUK);
        String token = RealSignIn.ofPerson(realm, "facilitator.kirkuk");
        IdentityGate.shut(true);
        try {
            as(token).get("/api/v1/me").then().statusCode(200);
            as(token).get("/api/v1/centres").then().statusCode(200);
            Instant before = Instant.now();
            as(token).get("/api/v1/me/sessions").then().statusCode(503);
            assertTrue(Duration.between(before, Instant.now()).toMillis() < 2_500);
        } finally {
            IdentityGate.shut(false);
        }
        as(token).get("/api/v1/me/sessions").then().statusCode(200);
    }

    @Test
    void tokensWithUnknownKeysDoNotFloodKeycloak() throws Exception {
        var keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        var unknown = keys.generateKeyPair().getPrivate();
        int before = IdentityGate.asked();
        assertTrue(before > 0, "Keycloak is asked through the gate");
        var together = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> calls =
                IntStream.range(0, 200)
                        .mapToObj(
                                i ->
                                        (Callable<Integer>)
                                                () ->
                                                        as(forged(unknown))
                                                                .get("/api/v1/me")
                                                                .statusCode())
                        .toList();
        for (Future<Integer> answer : together.invokeAll(calls)) {
            assertEquals(401, answer.get());
        }
        together.shutdown();
        int asked = IdentityGate.asked() - before;
        assertTrue(asked <= 8, "asked " + asked + " times");
    }

    private String forged(PrivateKey key) {
        return Jwt.issuer(realm)
                .audience("hawsh-api")
                .subject(REGISTRAR.toString())
                .expiresIn(300)
                .jws()
                .keyId(UUID.randomUUID().toString())
                .sign(key);
    }
}
