package org.hawsh.activities.childcare;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.AChild;
import org.hawsh.testing.ACorner;
import org.hawsh.testing.ARecord;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.SecondPerson;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HawshTest
class PickUpTest {
    private ACorner corner;
    private UUID nadia;
    private UUID mother;
    private UUID child;
    private String stay;
    private String code;

    @BeforeEach
    void aChildIsHere() {
        corner = ACorner.any();
        nadia = corner.adult("Nadia");
        corner.adult("Hero");
        mother = corner.parent("Amina");
        child = AChild.called("Yusuf").of(mother, corner.registrar());
        Response dropped = corner.dropOff(child, mother, Map.of("note", "Bottle at ten"));
        stay = dropped.then().statusCode(201).extract().path("stay.id");
        code = dropped.path("code");
    }

    @Test
    void theParentFetchesTheChild() {
        corner.pickUp(stay, Map.of("by", "PARENT"))
                .then()
                .statusCode(200)
                .body("leftHow", equalTo("PARENT"))
                .body("leftWith", equalTo("Amina Salim Hadi"));
        corner.pickUp(stay, Map.of("by", "PARENT"))
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("child-gone-already"));
    }

    @Test
    void whoIsOnTheListNeedsNoCode() {
        String aunt = collector("ALLOWED", "Maryam Ali");
        corner.pickUp(stay, Map.of("by", "COLLECTOR", "collectorId", aunt))
                .then()
                .statusCode(200)
                .body("leftWith", equalTo("Maryam Ali"));
    }

    @Test
    void whoBringsTheCodeIsNamedAndMayMistypeItFiveTimes() {
        String wrong = code.startsWith("0") ? "111111" : "000000";
        for (int left = 4; left >= 0; left--) {
            corner.pickUp(stay, Map.of("by", "CODE", "code", wrong, "name", "Huda"))
                    .then()
                    .statusCode(409)
                    .body("errors.code", hasItem("code-wrong"));
        }
        corner.pickUp(stay, Map.of("by", "CODE", "code", code, "name", "Huda"))
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("code-locked"));
        corner.pickUp(stay, Map.of("by", "PARENT")).then().statusCode(200);
    }

    @Test
    void theCodeIsSixDigitsAndIsReadInArabicOnes() {
        assertTrue(code.matches("[0-9]{6}"), code);
        StringBuilder said = new StringBuilder(" ");
        code.chars().forEach(digit -> said.append((char) ('٠' + digit - '0')).append(' '));
        corner.pickUp(stay, Map.of("by", "CODE", "code", said.toString(), "name", "Huda Ali"))
                .then()
                .statusCode(200)
                .body("leftHow", equalTo("CODE"));
    }

    @Test
    void aHandOverThatWasASlipIsTakenBackAndTheTrailKeepsBoth() {
        takeBack().then().statusCode(409).body("errors.code", hasItem("child-here-already"));
        corner.pickUp(stay, Map.of("by", "PARENT")).then().statusCode(200);
        takeBack().then().statusCode(200).body("leftAt", nullValue()).body("leftHow", nullValue());
        corner.day(corner.worker()).then().body("childrenOfDay[0].state", equalTo("HERE"));
        assertEquals(1, written("PICK_UP"));
        assertEquals(1, written("UNDO_PICK_UP"));

        corner.pickUp(stay, Map.of("by", "CODE", "code", code, "name", "Huda"))
                .then()
                .statusCode(200);
        Databases.execute(
                "update childcare_stay set came_at = came_at - interval '1 hour', left_at = left_at - interval '16 minutes' where id = ?",
                UUID.fromString(stay));
        takeBack().then().statusCode(409).body("errors.code", hasItem("child-gone-too-long"));
    }

    @Test
    void aParentIsCalledAtTheNumberTheyAgreedToWhileTheirChildIsHere() {
        corner.day(corner.worker()).then().body("childrenOfDay[0].parentPhone", nullValue());
        ARecord record = ARecord.known(mother, corner.registrar());
        record.decide("CONTACT", "GIVEN").then().statusCode(201);
        record.patch(
                        "/contact",
                        "{\"whose\":\"OWN\",\"phone\":\"0770 123 4567\",\"mayCall\":false}")
                .then()
                .statusCode(200);
        corner.day(corner.worker()).then().body("childrenOfDay[0].parentPhone", nullValue());
        record.patch("/contact", "{\"mayCall\":true}").then().statusCode(200);
        corner.day(corner.worker())
                .then()
                .body("childrenOfDay[0].parentPhone", equalTo("+9647701234567"));
        corner.pickUp(stay, Map.of("by", "PARENT")).then().statusCode(200);
        corner.day(corner.worker()).then().body("childrenOfDay[0].parentPhone", nullValue());
    }

    @Test
    void theForbiddenNeverGetTheChildByListByCodeOrByName() {
        String father = collector("FORBIDDEN", "Karim Jabbar");
        for (Map<String, Object> way :
                List.<Map<String, Object>>of(
                        Map.of("by", "COLLECTOR", "collectorId", father),
                        Map.of("by", "CODE", "code", code, "name", "karim jabbar hasan"),
                        Map.of("by", "CODE", "code", code, "name", "Karim"))) {
            corner.pickUp(stay, way)
                    .then()
                    .statusCode(409)
                    .body("errors.code", hasItem("collector-forbidden"));
        }
        corner.day(corner.worker())
                .then()
                .body("childrenOfDay[0].state", equalTo("HERE"))
                .body("childrenOfDay[0].collectors[0].kind", equalTo("FORBIDDEN"));
    }

    @Test
    void whoIsNotListedIsReleasedByTwoPeopleWithAReason() {
        String release = ask("Salma Hadi");
        SecondPerson.isHeldBySchema("childcare_release", UUID.fromString(release));
        corner.day(corner.worker())
                .then()
                .body("childrenOfDay[0].release.name", equalTo("Salma Hadi"));
        confirm(release, corner.worker())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:somebody-else-decides"));
        confirm(release, Someone.with(Role.CHILDCARE_WORKER, corner.centre()))
                .then()
                .statusCode(200)
                .body("decision.state", equalTo("APPROVED"));
        SecondPerson.staysDecided("childcare_release", UUID.fromString(release));
        confirm(release, Someone.with(Role.CHILDCARE_WORKER, corner.centre()))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:already-decided"));
        corner.day(corner.worker())
                .then()
                .body("childrenOfDay[0].state", equalTo("GONE"))
                .body("childrenOfDay[0].stay.leftHow", equalTo("RELEASED"));
    }

    @Test
    void aForbiddenNameIsReleasedByTheManagerOnly() {
        collector("FORBIDDEN", "Karim Jabbar");
        String release = ask("Karim Jabbar");
        confirm(release, corner.registrar())
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("manager-needed"));
        confirm(release, corner.manager()).then().statusCode(200);
    }

    /** No adult, a closed day, lapsed notes: a child still goes home with its mother. */
    @Test
    void handingOverIsBlockedByNothingButWhoCollects() {
        corner.signOut(nadia, true).then().statusCode(200);
        corner.close(1, List.of(Map.of("stayId", stay, "with", "With the manager")))
                .then()
                .statusCode(201);
        Databases.execute(
                "update childrens_corner set places = 1 where centre_id = ?", corner.centre());
        corner.registrar()
                .calls()
                .post("/api/v1/children/" + child + "/ending")
                .then()
                .statusCode(204);
        corner.day(corner.worker()).then().body("childrenOfDay.given", contains("Yusuf"));
        corner.pickUp(stay, Map.of("by", "PARENT")).then().statusCode(200);
    }

    @Test
    void theDayIsClosedWhenEverybodyIsGoneOrNamed() {
        corner.close(0, List.of())
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("children-count-differs"));
        corner.close(1, List.of())
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("name-who-is-here"));
        corner.pickUp(stay, Map.of("by", "PARENT")).then().statusCode(200);
        corner.close(0, List.of()).then().statusCode(201).body("stillHere", equalTo(0));
        corner.day(corner.worker())
                .then()
                .body("closing.stillHere", equalTo(0))
                .body("childrenOfDay[0].stay.note", nullValue());
    }

    @Test
    void anAccidentIsWrittenDownWithWhatWasDoneAndTheStepsWhenNobodyComes() {
        event(Map.of("kind", "ACCIDENT"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/what"));
        event(
                        Map.of(
                                "kind", "ACCIDENT",
                                "what", "Fell from the slide",
                                "injury", "Left knee",
                                "firstAid", "Washed, plaster",
                                "witness", "Hero",
                                "parentTold", true))
                .then()
                .statusCode(201)
                .body("parentToldAt", notNullValue());
        for (String step :
                List.of("NOBODY_CAME", "PARENT_CALLED", "COLLECTORS_CALLED", "MANAGER_TOLD")) {
            event(Map.of("kind", step)).then().statusCode(201);
        }
        corner.day(corner.manager()).then().body("childrenOfDay[0].events", hasSize(5));
    }

    @Test
    void theSchemaItselfGivesNoChildToTheForbidden() {
        String father = collector("FORBIDDEN", "Karim Jabbar");
        IllegalStateException refused =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                Databases.execute(
                                        "update childcare_stay set left_at = now(), left_with = 'Karim', left_how = 'COLLECTOR',"
                                                + " collector_id = ? where id = ?",
                                        UUID.fromString(father),
                                        UUID.fromString(stay)));
        assertTrue(
                refused.getCause().getMessage().contains("may not collect"),
                refused.getCause().getMessage());
    }

    @Test
    void theManagerReadsAndAgreesButReceivesNoChildren() {
        corner.day(corner.manager()).then().statusCode(200);
        corner.manager()
                .calls()
                .contentType("application/json")
                .body(Map.of("by", "PARENT"))
                .post("/api/v1/childcare-stays/" + stay + "/pick-up")
                .then()
                .statusCode(404);
    }

    private String collector(String kind, String name) {
        return AChild.collector(corner.registrar(), child, kind, name)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private long written(String act) {
        return Databases.count(
                "select count(*) from audit_entry where entity_id = ? and action = ?",
                UUID.fromString(stay),
                act);
    }

    private Response takeBack() {
        return corner.worker()
                .calls()
                .post("/api/v1/childcare-stays/" + stay + "/pick-up/withdrawal");
    }

    private String ask(String name) {
        return post("/releases", Map.of("name", name, "reason", "The mother rang and asked for it"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response confirm(String release, Someone second) {
        return second.calls()
                .post("/api/v1/childcare-stays/" + stay + "/releases/" + release + "/confirmation");
    }

    private Response event(Map<String, Object> body) {
        return post("/events", body);
    }

    private Response post(String part, Object body) {
        return corner.worker()
                .calls()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/childcare-stays/" + stay + part);
    }
}
