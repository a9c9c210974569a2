package org.hawsh.access.incidents;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.IdentityStub;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class DeviceLossTest {
    private static final String LOSSES = IncidentSamples.LOSSES;

    @Test
    void oneActSignsTheirPersonOutAndSaysWhatTheDeviceHeld() {
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        String person = APerson.called("Seen").madeBy(registrar).toString();
        String token = registrar.token(300, "hawsh-api");
        asked(token, "/api/v1/participants/" + person, 200);
        asked(token, "/api/v1/participants/" + person, 200);
        asked(token, "/api/v1/participants", 200);

        Someone manager = Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
        String id =
                report(manager, Map.of("subject", registrar.subject(), "kind", "SEIZED"))
                        .statusCode(201)
                        .body("subject", equalTo(registrar.subject().toString()))
                        .body("reportedBy.subject", equalTo(manager.subject().toString()))
                        .body("endedSessions", equalTo(1))
                        .body("held.find { it.kind == 'SIGN_IN' }.count", equalTo(1))
                        .body("held.find { it.kind == 'SEEN_PEOPLE' }.count", equalTo(1))
                        .body("held.find { it.kind == 'SEEN_LISTS' }.count", equalTo(1))
                        .extract()
                        .path("id");
        given().auth().oauth2(token).get("/api/v1/me").then().statusCode(401);
        manager.calls()
                .get(LOSSES + "/" + id)
                .then()
                .statusCode(200)
                .body("kind", equalTo("SEIZED"));
        manager.calls().get(LOSSES).then().body("items.id", hasItem(id));
    }

    @Test
    void whoeverSignsInAgainAfterwardsWorksOn() throws InterruptedException {
        Someone facilitator = Someone.with(Role.FACILITATOR, TheCentres.KIRKUK);
        report(facilitator, Map.of("kind", "LOST")).statusCode(201);
        Thread.sleep(1_100); // a token's own clock counts whole seconds
        asked(facilitator.tokenOf("a later one"), "/api/v1/me", 200);
    }

    @Test
    void theActWorksWhileTheIdentityProviderIsAwayWhichCouldNotCount() {
        Someone facilitator = Someone.with(Role.FACILITATOR, TheCentres.KIRKUK);
        Someone manager = Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
        String token = facilitator.token(300, "hawsh-api");
        IdentityStub.isAway(true);
        String id;
        try {
            id =
                    report(manager, Map.of("subject", facilitator.subject(), "kind", "STOLEN"))
                            .statusCode(201)
                            .body("endedSessions", nullValue())
                            .body("held.kind", not(hasItem("SIGN_IN")))
                            .extract()
                            .path("id");
            asked(token, "/api/v1/me", 401);
        } finally {
            IdentityStub.isAway(false);
        }
        asked(token, "/api/v1/me", 401);
        lossRead(manager, id).body("endedSessions", nullValue());
    }

    private static ValidatableResponse lossRead(Someone manager, String id) {
        return manager.calls().get(LOSSES + "/" + id).then().statusCode(200);
    }

    @Test
    void nobodyReportsForSomebodyOutOfTheirReach() {
        Someone ofBaghdad = Someone.with(Role.FACILITATOR, TheCentres.BAGHDAD);
        Someone manager = Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
        Someone colleague = Someone.with(Role.FACILITATOR, TheCentres.KIRKUK);
        report(manager, Map.of("subject", ofBaghdad.subject(), "kind", "LOST")).statusCode(403);
        report(manager, Map.of("subject", UUID.randomUUID(), "kind", "LOST")).statusCode(403);
        report(colleague, Map.of("subject", manager.subject(), "kind", "LOST")).statusCode(403);
        manager.calls().get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void aReportOfTheFutureIsNoReport() {
        Someone facilitator = Someone.with(Role.FACILITATOR, TheCentres.KIRKUK);
        report(
                        facilitator,
                        Map.of(
                                "kind",
                                "LOST",
                                "happenedAt",
                                Instant.now().plus(Duration.ofHours(1)).toString()))
                .statusCode(422)
                .body("errors.pointer", contains("/happenedAt"));
        facilitator.calls().get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void aLossBeforeThereWereDevicesBreaksNothing() {
        for (String moment : List.of("-1000000000-01-01T00:00:00Z", "1900-01-01T00:00:00Z")) {
            report(
                            Someone.with(Role.FACILITATOR, TheCentres.KIRKUK),
                            Map.of("kind", "LOST", "happenedAt", moment))
                    .statusCode(moment.startsWith("-") ? 400 : 422)
                    .body("errors.pointer", contains("/happenedAt"));
        }
    }

    @Test
    void sentAgainItIsOneReport() {
        Someone facilitator = Someone.with(Role.FACILITATOR, TheCentres.KIRKUK);
        Someone manager = Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
        Map<String, Object> body = Map.of("subject", facilitator.subject(), "kind", "LOST");
        String key = UUID.randomUUID().toString();
        sentWith(key, manager, body).statusCode(201);
        sentWith(key, manager, body).statusCode(201);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from device_loss where subject = ?",
                        facilitator.subject()));
    }

    @Test
    void whoeverMayNotReportForThemAnyMoreIsNotAnsweredAgain() {
        Someone facilitator = Someone.with(Role.FACILITATOR, TheCentres.KIRKUK);
        Someone manager =
                Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK)
                        .and(Role.CENTRE_MANAGER, TheCentres.DIYALA)
                        .and(Role.REGISTRAR, TheCentres.KIRKUK);
        Map<String, Object> body = Map.of("subject", facilitator.subject(), "kind", "LOST");
        String key = UUID.randomUUID().toString();
        sentWith(key, manager, body).statusCode(201);
        manager.loses(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
        sentWith(key, manager, body).statusCode(403);
    }

    private static io.restassured.response.ValidatableResponse sentWith(
            String key, Someone reporter, Map<String, Object> body) {
        return reporter.calls()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(LOSSES)
                .then();
    }

    private static io.restassured.response.ValidatableResponse report(
            Someone reporter, Map<String, Object> body) {
        return reporter.calls().contentType("application/json").body(body).post(LOSSES).then();
    }

    private static void asked(String token, String path, int status) {
        given().auth().oauth2(token).get(path).then().statusCode(status);
    }
}
