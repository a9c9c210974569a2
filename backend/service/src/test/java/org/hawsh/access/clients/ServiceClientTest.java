package org.hawsh.access.clients;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.AHistory;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.IdentityStub;
import org.hawsh.testing.Someone;
import org.hawsh.testing.Soon;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class ServiceClientTest {
    private final Someone administrator = Someone.everywhere(Role.ADMINISTRATOR);
    private final AServiceClient program = AServiceClient.named();

    @Test
    void itIsMadeOnBothSidesAndItsSecretIsSaidThatOnce() {
        JsonPath made =
                program.sentBy(administrator)
                        .then()
                        .statusCode(201)
                        .header("ETag", equalTo("\"0.en.client\""))
                        .header("Cache-Control", equalTo("no-store"))
                        .body("secret", startsWith("secret-"))
                        .body("tokenEndpoint", endsWith("/protocol/openid-connect/token"))
                        .body("serviceClient.clientId", startsWith("numbers-"))
                        .body("serviceClient.state", equalTo("ACTIVE"))
                        .body("serviceClient.createdBy.subject", equalTo(subjectOf(administrator)))
                        .extract()
                        .jsonPath();
        UUID id = made.getUUID("serviceClient.id");
        assertEquals("on", IdentityStub.standingOfClient(id));
        String shown =
                administrator
                        .calls()
                        .get(AServiceClient.CLIENTS + "/" + id)
                        .then()
                        .statusCode(200)
                        .body("name", equalTo(program.name()))
                        .body("secret", nullValue())
                        .extract()
                        .asString();
        assertFalse(shown.contains(made.getString("secret")));
        administrator
                .calls()
                .get(AServiceClient.CLIENTS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id.toString()))
                .body("items.secret", everyItem(nullValue()));
    }

    @Test
    void theSameRequestSentAgainMakesOneAndDoesNotSayTheSecretAgain() {
        String key = UUID.randomUUID().toString();
        JsonPath first = sent(key);
        JsonPath again = sent(key);
        assertEquals(first.getString("serviceClient.id"), again.getString("serviceClient.id"));
        assertNotEquals(null, first.getString("secret"));
        assertEquals(null, again.getString("secret"));
        assertEquals(1, acts("REPLAY", first.getUUID("serviceClient.id")));
    }

    private JsonPath sent(String key) {
        return administrator
                .calls()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(program.body())
                .post(AServiceClient.CLIENTS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    void twoAtWorkDoNotShareAName() {
        String id = program.madeBy(administrator).getString("serviceClient.id");
        new AServiceClient(program.name().toUpperCase())
                .sentBy(administrator)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name"))
                .body("errors.code", contains("service-client-named"));
        AServiceClient.end(administrator, id, 0).then().statusCode(200);
        program.madeBy(administrator);
    }

    @Test
    void aNameInArabicGetsAnIdThatCanBeTyped() {
        new AServiceClient("بوابة " + UUID.randomUUID().toString().replaceAll("[a-z]", ""))
                .sentBy(administrator)
                .then()
                .statusCode(201)
                .body("serviceClient.clientId", not(startsWith("-")));
    }

    @Test
    void whileTheIdentityProviderIsAwayNothingIsMadeAndWhatStandsIsShown() {
        JsonPath standing = program.madeBy(administrator);
        String id = standing.getString("serviceClient.id");
        AServiceClient another = AServiceClient.named();
        IdentityStub.isAway(true);
        try {
            another.sentBy(administrator)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue());
            AServiceClient.rotate(administrator, id, 0).then().statusCode(503);
            administrator
                    .calls()
                    .get(AServiceClient.CLIENTS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ACTIVE"))
                    .body("version", equalTo(0))
                    .body(
                            "secretIssuedAt",
                            equalTo(standing.getString("serviceClient.secretIssuedAt")));
        } finally {
            IdentityStub.isAway(false);
        }
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from service_client where name = ?", another.name()));
        another.madeBy(administrator);
    }

    @Test
    void whatIsHalfMadeAtTheIdentityProviderIsTakenAwayThereAgain() {
        String clientId = program.name().toLowerCase().replace(' ', '-');
        IdentityStub.keepsAccounts(true);
        try {
            program.sentBy(administrator).then().statusCode(503);
        } finally {
            IdentityStub.keepsAccounts(false);
        }
        assertFalse(IdentityStub.hasClient(clientId));
        program.madeBy(administrator);
        assertTrue(IdentityStub.hasClient(clientId));
    }

    @Test
    void aRenewedSecretIsSaidOnceAndTheTokensOfTheOldOneOpenNothing() {
        JsonPath made = program.madeBy(administrator);
        UUID id = made.getUUID("serviceClient.id");
        String token = Someone.tokenOfSubject(made.getString("serviceClient.subject"));
        as(token).get("/api/v1/me").then().statusCode(200);
        String renewed =
                AServiceClient.rotate(administrator, id.toString(), 0)
                        .then()
                        .statusCode(200)
                        .header("ETag", equalTo("\"1.en.client\""))
                        .body("serviceClient.state", equalTo("ACTIVE"))
                        .extract()
                        .path("secret");
        assertNotEquals(made.getString("secret"), renewed);
        as(token).get("/api/v1/me").then().statusCode(401);
        AServiceClient.rotate(administrator, id.toString(), 0).then().statusCode(412);
        assertEquals(1, acts("ROTATE", id));
        AHistory.of("service_client", id)
                .readBy(administrator)
                .then()
                .statusCode(200)
                .body("items.changedFields", contains(List.of("secret")));
    }

    @Test
    void anEndedOneOpensNothingAtOnceHoldsNothingAndGetsNothingAgain() {
        JsonPath made = program.madeBy(administrator);
        UUID id = made.getUUID("serviceClient.id");
        String subject = made.getString("serviceClient.subject");
        confirmed(propose(subject, Role.INTEGRATOR));
        propose(subject, Role.REGISTRAR)
                .then()
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("serviceClient.organisation", equalTo("Ministry of Planning"));
        String token = Someone.tokenOfSubject(subject);
        as(token).get("/api/v1/courses").then().statusCode(200);

        AServiceClient.end(administrator, id.toString(), 0)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("endedBecause", equalTo("The project is over"));
        as(token).get("/api/v1/me").then().statusCode(401);
        administrator
                .calls()
                .get("/api/v1/role-assignments?subject=" + subject)
                .then()
                .statusCode(200)
                .body("items.state", contains("ENDED", "ENDED"))
                .body("items.endedBecause", contains("The project is over", "The project is over"));
        assertEquals("off", IdentityStub.standingOfClient(id));
        AServiceClient.end(administrator, id.toString(), 1).then().statusCode(409);
        AServiceClient.rotate(administrator, id.toString(), 1).then().statusCode(409);
        propose(subject, Role.INTEGRATOR)
                .then()
                .statusCode(422)
                .body("errors.code", contains("service-client-ended"));
        assertEquals(1, acts("END", id));
    }

    @Test
    void whatIsEndedWhileTheIdentityProviderIsAwayOpensNothingAndFollowsLater() {
        JsonPath made = program.madeBy(administrator);
        UUID id = made.getUUID("serviceClient.id");
        IdentityStub.isAway(true);
        try {
            AServiceClient.end(administrator, id.toString(), 0).then().statusCode(200);
        } finally {
            IdentityStub.isAway(false);
        }
        assertEquals("on", IdentityStub.standingOfClient(id));
        as(Someone.tokenOfSubject(made.getString("serviceClient.subject")))
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        Soon.holds(
                "it is switched off there", () -> IdentityStub.standingOfClient(id).equals("off"));
    }

    @Test
    void whatSomebodyRemovedAtTheIdentityProviderIsShownAsMissingAndCanBeEnded() {
        UUID id = program.madeBy(administrator).getUUID("serviceClient.id");
        IdentityStub.losesClient(id);
        administrator
                .calls()
                .get(AServiceClient.CLIENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("MISSING"));
        AServiceClient.rotate(administrator, id.toString(), 0)
                .then()
                .statusCode(409)
                .body("errors.code", contains("service-client-missing"));
        AServiceClient.end(administrator, id.toString(), 0)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"));
    }

    @Test
    void itIsFoundAmongTheAccountsByItsNameAndItsOrganisation() {
        JsonPath made = program.madeBy(administrator);
        for (String text :
                List.of(program.name().toLowerCase(), made.getString("serviceClient.clientId"))) {
            administrator
                    .calls()
                    .contentType("application/json")
                    .body(Map.of("text", text))
                    .post("/api/v1/accounts/searches")
                    .then()
                    .statusCode(200)
                    .body("items.subject", contains(made.getString("serviceClient.subject")))
                    .body("items[0].displayName", equalTo(program.name()))
                    .body("items[0].enabled", equalTo(true))
                    .body("items[0].serviceClient.organisation", equalTo("Ministry of Planning"));
        }
    }

    @Test
    void whoManagesOneCentreOnlyMakesNone() {
        Someone ofOne = Someone.with(Role.ADMINISTRATOR, TheCentres.KIRKUK);
        program.sentBy(ofOne).then().statusCode(403);
        String id = program.made().getString("serviceClient.id");
        ofOne.calls().get(AServiceClient.CLIENTS).then().statusCode(403);
        ofOne.calls().get(AServiceClient.CLIENTS + "/" + id).then().statusCode(404);
        AServiceClient.end(ofOne, id, 0).then().statusCode(404);
    }

    private Response propose(String subject, Role role) {
        return administrator
                .calls()
                .contentType("application/json")
                .body(Map.of("subject", subject, "role", role, "centreId", TheCentres.KIRKUK))
                .post("/api/v1/role-assignments");
    }

    /** By a second person, as for people. */
    private static void confirmed(Response proposed) {
        String id = proposed.then().statusCode(201).extract().path("id");
        Someone.everywhere(Role.DATA_PROTECTION_OFFICER)
                .calls()
                .header("If-Match", proposed.header("ETag"))
                .post("/api/v1/role-assignments/" + id + "/confirmation")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static String subjectOf(Someone somebody) {
        return somebody.subject().toString();
    }

    private long acts(String act, UUID client) {
        return Databases.count(
                "select count(*) from audit_entry where actor = ? and action = ? and entity = 'service_client' and entity_id = ?",
                administrator.subject(),
                act,
                client);
    }
}
