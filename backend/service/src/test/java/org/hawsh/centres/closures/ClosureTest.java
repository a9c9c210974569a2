package org.hawsh.centres.closures;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.ARoom;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HawshTest
class ClosureTest {
    private UUID centre;
    private Someone manager;

    @BeforeEach
    void anOpenCentre() {
        centre = ACentre.any().open();
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
    }

    @Test
    void anAnnouncedClosureIsWithdrawnAndOneInForceEndsEarly() {
        String announced = declared(null, Clocks.inHours(24), Clocks.inHours(48));
        read(announced).body("state", equalTo("ANNOUNCED")).body("cause", equalTo("CURFEW"));
        end(announced, "0", "{}").then().statusCode(200).body("state", equalTo("WITHDRAWN"));

        String inForce = declared(null, Clocks.inHours(-2), null);
        read(inForce).body("state", equalTo("IN_FORCE")).body("endsAt", nullValue());
        end(inForce, "0", "{\"endsAt\": \"" + Clocks.inHours(-1) + "\"}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1.en.closure\""))
                .body("state", equalTo("ENDED"))
                .body("endsAt", equalTo(Clocks.inHours(-1)));
        end(inForce, "1", "{}")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("closure-over"));
        end(inForce, "0", "{}").then().statusCode(412);
    }

    @Test
    void whoeverDeclaredItIsNamedAndTheDoorSaysWhy() {
        declare(
                        Map.of(
                                "startsAt",
                                Clocks.inHours(1),
                                "cause",
                                "HEAT",
                                "notice",
                                ACentre.inThreeLanguages("Closed for the heat")))
                .then()
                .statusCode(201)
                .body("notice.en", equalTo("Closed for the heat"))
                .body("declaredBy.subject", equalTo(manager.subject().toString()))
                .body("consequences.sessionsCancelled", equalTo(0));
        manager.calls()
                .get(closures())
                .then()
                .body("items", hasSize(1))
                .body("items[0].cause", equalTo("HEAT"));
    }

    @Test
    void aCentreIsNotClosedTwiceAtATimeButARoomMayBeClosedMeanwhile() {
        UUID room = ARoom.any().addedBy(manager, centre);
        declared(null, Clocks.inHours(10), Clocks.inHours(20));
        declare(body(null, Clocks.inHours(19), null))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:state-conflict"))
                .body("errors[0].code", equalTo("closures-overlap"));
        declared(room, Clocks.inHours(10), Clocks.inHours(30));
        declare(body(room, Clocks.inHours(29), Clocks.inHours(31))).then().statusCode(409);
        declared(null, Clocks.inHours(20), null);
    }

    @Test
    void ofTwentyWhoCloseAtTheSameMomentOneDoes() throws Exception {
        Map<String, Object> body = body(null, Clocks.inHours(10), Clocks.inHours(20));
        List<Integer> statuses = AtOnce.many(20, number -> declare(body).statusCode());
        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(19, Collections.frequency(statuses, 409), statuses.toString());
    }

    @Test
    void theSchemaItselfKeepsClosuresApart() {
        String insert =
                "insert into centre_closure (id, centre_id, starts_at, ends_at, cause, withdrawn, declared_by, declared_at,"
                        + " sessions_cancelled, childcare_cancelled, offers_paused, make_up_dates, version) values"
                        + " (uuidv7(), ?, '2027-01-01', ?, 'HEAT', ?, uuidv7(), now(), 0, 0, 0, '{}', 0)";
        LocalDateTime end = LocalDateTime.of(2027, 1, 2, 0, 0);
        Databases.execute(insert, centre, end, true);
        Databases.execute(insert, centre, end, false);
        assertThrows(
                IllegalStateException.class, () -> Databases.execute(insert, centre, end, false));
        assertThrows(
                IllegalStateException.class, () -> Databases.execute(insert, centre, null, false));
    }

    @Test
    void whatItWouldDoAddsUpAndNothingIsStored() {
        RehearsedFeature.PLANS_IN.add(centre);
        manager.calls()
                .contentType("application/json")
                .body("{\"startsAt\": \"2027-03-01T08:30\", \"cause\": \"ELECTION\"}")
                .post(closures() + "/previews")
                .then()
                .statusCode(200)
                .body("consequences.sessionsCancelled", equalTo(7))
                .body("consequences.childcareCancelled", equalTo(1))
                .body("consequences.offersPaused", equalTo(3))
                .body("consequences.makeUpDates", contains("2027-03-07T08:30", "2027-03-08T08:30"))
                .body("callList.name", contains("Rehearsed"));
        manager.calls().get(closures()).then().body("items", hasSize(0));

        declare(body(null, "2027-03-01T08:30", null))
                .then()
                .statusCode(201)
                .body("consequences.sessionsCancelled", equalTo(7));
        manager.calls()
                .get(closures())
                .then()
                .body(
                        "items[0].consequences.makeUpDates",
                        contains("2027-03-07T08:30", "2027-03-08T08:30"));
    }

    @Test
    void whoeverObservesAClosureHearsOfItInItsTransaction() {
        String closure = declared(null, Clocks.inHours(24), Clocks.inHours(48));
        assertTrue(
                RehearsedFeature.CLOSED.stream()
                        .anyMatch(event -> event.closureId().toString().equals(closure)));
        end(closure, "0", "{}").then().statusCode(200);
        assertTrue(
                RehearsedFeature.REOPENED.stream()
                        .anyMatch(event -> event.closureId().toString().equals(closure)));
    }

    @Test
    void whatAnObserverCannotDoIsNotDeclaredEither() {
        RehearsedFeature.FAILS_IN.add(centre);
        declare(body(null, Clocks.inHours(24), null)).then().statusCode(500);
        assertEquals(
                0,
                Databases.count("select count(*) from centre_closure where centre_id = ?", centre));
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from audit_entry where centre_id = ? and entity = 'centre_closure'",
                        centre));
    }

    @Test
    void theCallListHoldsWhoIsWithTheCentreThatDayAndTheReadingIsKept() {
        person("/api/v1/staff", "Zainab", "2026-01-01", null, Map.of("job", "Facilitator"));
        person("/api/v1/staff", "Gone", "2026-01-01", "2026-01-02", Map.of("job", "Driver"));
        person(
                "/api/v1/focal-points",
                "Ako",
                "2026-01-01",
                null,
                Map.of("community", "Laylan", "languages", List.of("ckb")));
        String closure = declared(null, Clocks.inHours(1), null);
        manager.calls()
                .get(closures() + "/" + closure + "/call-list")
                .then()
                .statusCode(200)
                .body("items.name", contains("Zainab", "Ako"))
                .body("items.phone", hasItems("+9647701234567"))
                .body("items.why", contains("STAFF", "FOCAL_POINT"));
        assertEquals(
                2,
                Databases.count(
                        "select count(*) from audit_entry where centre_id = ? and purpose = 'CLOSURE' and cardinality(shown) = 1",
                        centre));
    }

    @Test
    void aClosureEndsAfterItBeginsAndInARoomOfTheCentre() {
        declare(body(null, Clocks.inHours(2), Clocks.inHours(2)))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("ends-before-it-begins"));
        declare(body(UUID.randomUUID(), Clocks.inHours(2), null))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("room-unknown"));
        for (String moment : List.of("2026-02-30T10:00", "2026-02-28", "2026-02-28T10:00:00Z")) {
            declare(body(null, moment, null)).then().statusCode(400);
        }
        declare(body(null, "+99999-01-01T10:00", null))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("year-implausible"));
    }

    @Test
    void whoeverMayNoLongerCloseDoesNotSeeTheAnswerAgain() {
        Someone both =
                Someone.with(Role.CENTRE_MANAGER, centre)
                        .and(Role.CENTRE_MANAGER, ACentre.any().open());
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = body(null, Clocks.inHours(2), null);
        assertEquals(201, declare(both, key, body).statusCode());
        assertEquals(201, declare(both, key, body).statusCode());
        Databases.execute(
                "update role_assignment set valid_to = clock_timestamp() where subject = ? and centre_id = ?",
                both.subject(),
                centre);
        assertEquals(404, declare(both, key, body).statusCode());
    }

    private void person(
            String path, String name, String from, String to, Map<String, Object> rest) {
        Map<String, Object> body = new HashMap<>(rest);
        body.put("centreId", centre);
        body.put("name", name);
        body.put("phone", "0770 123 4567");
        body.put("from", from);
        body.put("to", to);
        manager.calls()
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> body(UUID room, String from, String to) {
        Map<String, Object> body = new HashMap<>();
        body.put("roomId", room);
        body.put("startsAt", from);
        body.put("endsAt", to);
        body.put("cause", "CURFEW");
        return body;
    }

    private String declared(UUID room, String from, String to) {
        return declare(body(room, from, to)).then().statusCode(201).extract().path("id");
    }

    private Response declare(Map<String, Object> body) {
        return declare(manager, UUID.randomUUID().toString(), body);
    }

    private Response declare(Someone caller, String key, Map<String, Object> body) {
        return caller.calls()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(closures());
    }

    private ValidatableResponse read(String closure) {
        return manager.calls().get(closures() + "/" + closure).then().statusCode(200);
    }

    private Response end(String closure, String version, String body) {
        return manager.calls()
                .contentType("application/json")
                .header("If-Match", "\"" + version + ".en.closure\"")
                .body(body)
                .post(closures() + "/" + closure + "/ending");
    }

    private String closures() {
        return "/api/v1/centres/" + centre + "/closures";
    }
}
