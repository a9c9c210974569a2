package org.hawsh.access.clients;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hawsh.testing.RealSignIn.as;
import static org.hawsh.testing.RealSignIn.assign;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.access.Role;
import org.hawsh.testing.IdentityGate;
import org.hawsh.testing.Readme;
import org.hawsh.testing.RealIdentity;
import org.hawsh.testing.RealSignIn;
import org.hawsh.testing.Soon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A program gets in by what the administrator makes in Hawsh, and a real Keycloak has no say beside it. */
@QuarkusTest
@Tag("keycloak")
@TestProfile(RealIdentity.class)
class RealServiceClientTest {
    private static final UUID ADMINISTRATOR =
            UUID.fromString("0193a000-0000-7000-8000-000000000014");
    private static final UUID OFFICER = UUID.fromString("0193a000-0000-7000-8000-000000000013");

    @ConfigProperty(name = "hawsh.identity.issuer")
    String realm;

    @ConfigProperty(name = RealIdentity.LAUNCHER_SECRET)
    String launcherSecret;

    private String administrator;

    @BeforeEach
    void theAdministratorSignsIn() {
        assign(ADMINISTRATOR, Role.ADMINISTRATOR, null);
        administrator = RealSignIn.ofPerson(realm, "admin");
    }

    /** From nothing to the first list of courses, by the commands of the README; then the secret leaks, and then it is over. */
    @Test
    void aProgramGetsInByItsSecretAloneAndOutAtOnce() throws Exception {
        JsonPath made = made("Numbers of the ministry");
        String id = made.getString("serviceClient.id");
        String client = made.getString("serviceClient.clientId");
        String secret = made.getString("secret");
        assertTrue(made.getString("tokenEndpoint").startsWith(realm));
        String token =
                asked(client, secret)
                        .statusCode(200)
                        .body("expires_in", lessThanOrEqualTo(300))
                        .body("refresh_token", nullValue())
                        .extract()
                        .path("access_token");
        as(token)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("nextStep", containsString("service-account-" + client));
        as(token).get("/api/v1/courses").then().statusCode(403);
        takesNoPassword(client, secret);

        isFoundAndGivenARole(made.getString("serviceClient.subject"));
        String printed =
                Readme.section("A first call")
                        .run(
                                Map.of(
                                        "HAWSH_WEB_ORIGIN",
                                        "http://localhost:" + RestAssured.port,
                                        "CLIENT_ID",
                                        client,
                                        "CLIENT_SECRET",
                                        secret));
        assertTrue(printed.contains("\"role\":\"INTEGRATOR\""), printed);
        assertTrue(printed.contains("{\"items\":["), printed);
        as(token).get("/api/v1/participants").then().statusCode(403);

        String renewed = done(id, 0, "rotation").then().statusCode(200).extract().path("secret");
        as(token).get("/api/v1/me").then().statusCode(401);
        asked(client, secret).statusCode(401);
        Soon.holds(
                "the new secret opens what the old one did",
                () -> as(tokenOf(client, renewed)).get("/api/v1/courses").statusCode() == 200);

        String last = tokenOf(client, renewed);
        done(id, 1, "ending").then().statusCode(200).body("state", equalTo("ENDED"));
        as(last).get("/api/v1/me").then().statusCode(401);
        asked(client, renewed).statusCode(401);
    }

    private void isFoundAndGivenARole(String subject) {
        as(administrator)
                .contentType("application/json")
                .body(Map.of("text", "of the minis"))
                .post("/api/v1/accounts/searches")
                .then()
                .statusCode(200)
                .body("items.subject", contains(subject))
                .body("items.serviceClient.organisation", contains("Ministry of Planning"));
        Response proposed =
                as(administrator)
                        .contentType("application/json")
                        .body(Map.of("subject", subject, "role", Role.INTEGRATOR))
                        .post("/api/v1/role-assignments");
        String id = proposed.then().statusCode(201).extract().path("id");
        assign(OFFICER, Role.DATA_PROTECTION_OFFICER, null);
        as(RealSignIn.ofPerson(realm, "dpo"))
                .header("If-Match", proposed.header("ETag"))
                .post("/api/v1/role-assignments/" + id + "/confirmation")
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Numbers of the ministry"));
    }

    private void takesNoPassword(String client, String secret) {
        given().auth()
                .preemptive()
                .basic(client, secret)
                .formParam("grant_type", "password")
                .formParam("username", "registrar.kirkuk")
                .formParam("password", "hawsh-demo-1")
                .post(realm + "/protocol/openid-connect/token")
                .then()
                .statusCode(400);
    }

    @Test
    void whileKeycloakIsAwayNoneIsMadeAndTheListIsShown() {
        IdentityGate.shut(true);
        try {
            sent("Never made").then().statusCode(503).header("Retry-After", notNullValue());
            as(administrator)
                    .get(AServiceClient.CLIENTS)
                    .then()
                    .statusCode(200)
                    .body("items.findAll { it.name == 'Never made' }.size()", equalTo(0));
        } finally {
            IdentityGate.shut(false);
        }
    }

    @Test
    void whatSomebodyDeletesInKeycloakIsShownAsMissing() {
        String id = made("Deleted elsewhere").getString("serviceClient.id");
        String master = realm.replace("/realms/hawsh", "/realms/master");
        as(RealSignIn.ofProgram(master, "hawsh-launcher", launcherSecret))
                .delete(realm.replace("/realms/", "/admin/realms/") + "/clients/" + id)
                .then()
                .statusCode(204);
        as(administrator)
                .get(AServiceClient.CLIENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("MISSING"));
        done(id, 0, "rotation").then().statusCode(409);
        done(id, 0, "ending").then().statusCode(200).body("state", equalTo("ENDED"));
    }

    private JsonPath made(String name) {
        return sent(name).then().statusCode(201).extract().jsonPath();
    }

    private Response sent(String name) {
        return as(administrator)
                .contentType("application/json")
                .body(new AServiceClient(name).body())
                .post(AServiceClient.CLIENTS);
    }

    private Response done(String id, int seenVersion, String act) {
        RequestSpecification call =
                as(administrator).header("If-Match", "\"" + seenVersion + ".en.client\"");
        String address = AServiceClient.CLIENTS + "/" + id + "/" + act;
        return act.equals("ending")
                ? call.contentType("application/json").body("{}").post(address)
                : call.post(address);
    }

    private String tokenOf(String client, String secret) {
        return RealSignIn.ofProgram(realm, client, secret);
    }

    private ValidatableResponse asked(String client, String secret) {
        return RealSignIn.programAsks(realm, client, secret);
    }
}
