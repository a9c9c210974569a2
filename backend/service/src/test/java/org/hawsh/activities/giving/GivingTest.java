package org.hawsh.activities.giving;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.ACourseThatMet;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.SecondPerson;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the centre gives goes to whoever came or taught, once, and by four eyes. */
@HawshTest
class GivingTest {
    private static final LocalDateTime MONDAY =
            Clocks.now().toLocalDate().minusDays(10).atTime(9, 0);

    private UUID centre;
    private Someone manager;
    private Someone finance;
    private ACourseThatMet course;

    @BeforeEach
    void aCourse() {
        centre = ACentre.any().open();
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
        finance = Someone.with(Role.FINANCE, centre);
        course = ACourseThatMet.at(centre);
    }

    @Test
    void theWayIsGivenForEachDaySomebodyCameAndNotForEachSession() {
        UUID sara = course.joinedBy("Sara");
        UUID lina = course.joinedBy("Lina");
        for (LocalDateTime from : List.of(MONDAY, MONDAY.plusHours(3), MONDAY.plusDays(1))) {
            UUID session = course.held(from);
            ACourseThatMet.marked(session, sara, "PRESENT");
            ACourseThatMet.marked(session, lina, from.equals(MONDAY) ? "LATE" : "ABSENT");
        }
        prepare("TRANSPORT", "5000")
                .then()
                .statusCode(201)
                .body("lines.find { it.payeeId == '" + sara + "' }.units", equalTo("2"))
                .body("lines.find { it.payeeId == '" + sara + "' }.amount.amount", equalTo("10000"))
                .body("lines.find { it.payeeId == '" + lina + "' }.units", equalTo("1"))
                .body("total.amount", equalTo("15000"));
    }

    @Test
    void anOpenSheetGivesNobodyAnything() {
        UUID sara = course.joinedBy("Sara");
        ACourseThatMet.marked(course.session(MONDAY, "OPEN"), sara, "PRESENT");
        prepare("TRANSPORT", "5000")
                .then()
                .statusCode(409)
                .body("errors.code", contains("nobody-to-pay"));
        manager.calls().get(lists()).then().body("items", empty());
    }

    @Test
    void aTrainerByTheHourIsGivenTheirHoursAndAVolunteerTheirSessions() {
        course.taughtBy("HOURLY", null);
        course.taughtBy("VOLUNTEER", null);
        course.taughtBy("STAFF", null);
        LocalDateTime soon = Clocks.now().toLocalDate().plusDays(1).atTime(9, 0);
        UUID session = course.session(soon, "NOT_TAKEN");
        Databases.execute(
                "update course_session set sheet = 'LOCKED', locked_at = now(), locked_by = gen_random_uuid() where id = ?",
                session);
        prepare("TRAINER_HOURS", "10000.50")
                .then()
                .statusCode(201)
                .body("lines.units", contains("2"));
        prepare("VOLUNTEER_ALLOWANCE", "3000")
                .then()
                .statusCode(201)
                .body("lines.units", contains("1"))
                .body("total.amount", equalTo("3000"));
    }

    @Test
    void nobodyIsGivenTheSameTwiceUntilTheFirstListIsWithdrawn() {
        ACourseThatMet.marked(course.held(MONDAY), course.joinedBy("Sara"), "PRESENT");
        String first = id(prepare("TRANSPORT", "5000"));
        prepare("TRANSPORT", "5000").then().statusCode(409);
        act(manager, first, "withdrawal", 0)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        prepare("TRANSPORT", "5000").then().statusCode(201);
    }

    @Test
    void ofTwentyWhoPrepareTheSameDaysAtOnceOneListGivesIt() throws Exception {
        ACourseThatMet.marked(course.held(MONDAY), course.joinedBy("Sara"), "PRESENT");
        List<Integer> answers =
                AtOnce.many(20, number -> prepare("TRANSPORT", "5000").statusCode());
        assertEquals(1, Collections.frequency(answers, 201), answers.toString());
        assertEquals(19, Collections.frequency(answers, 409), answers.toString());
    }

    @Test
    void whoeverPreparedAListDoesNotPayIt() {
        ACourseThatMet.marked(course.held(MONDAY), course.joinedBy("Sara"), "PRESENT");
        Someone both = Someone.with(Role.CENTRE_MANAGER, centre).and(Role.FINANCE, centre);
        String list = id(prepareAs(both, "TRANSPORT", "5000"));
        act(both, list, "payment", 0)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:somebody-else-decides"));
        SecondPerson.isHeldBySchema("payment_list", UUID.fromString(list));
        act(finance, list, "payment", 0).then().statusCode(200).body("state", equalTo("PAID"));
        SecondPerson.staysDecided("payment_list", UUID.fromString(list));
    }

    @Test
    void aPaidListStaysAsItIs() {
        ACourseThatMet.marked(course.held(MONDAY), course.joinedBy("Sara"), "PRESENT");
        String list = id(prepare("TRANSPORT", "5000"));
        act(finance, list, "payment", 0).then().statusCode(200);
        act(manager, list, "withdrawal", 1)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:already-decided"));
    }

    @Test
    void aKitWithASerialIsWithOnePersonAtATime() {
        UUID sara = course.joinedBy("Sara");
        UUID lina = course.joinedBy("Lina");
        String kit = give(sara).then().statusCode(201).extract().path("id");
        give(lina).then().statusCode(409).body("errors.code", contains("kit-with-somebody-else"));
        manager.calls()
                .header("If-Match", "\"0.en.kit\"")
                .post("/api/v1/kits/" + kit + "/ending")
                .then()
                .statusCode(200);
        give(lina).then().statusCode(201);
        manager.calls()
                .get("/api/v1/courses/" + course.id() + "/kits")
                .then()
                .body("items", hasSize(2))
                .body("items.holder.given", containsInAnyOrder("Sara", "Lina"));
    }

    @Test
    void theReceiptIsSignedOnPaperAfterItWasPrinted() {
        String kit = give(course.joinedBy("Sara"), false).then().extract().path("id");
        manager.calls()
                .header("If-Match", "\"0.en.kit\"")
                .post("/api/v1/kits/" + kit + "/receipt")
                .then()
                .statusCode(200)
                .body("receiptSigned", equalTo(true))
                .body("version", equalTo(1));
    }

    @Test
    void aListSaysOfWhichCourseItIsAndThoseOfOneCourseAreFound() {
        ACourseThatMet.marked(course.held(MONDAY), course.joinedBy("Sara"), "PRESENT");
        String list = id(prepare("TRANSPORT", "5000"));
        finance.calls()
                .get("/api/v1/payment-lists/" + list)
                .then()
                .body("course.ar", notNullValue());
        finance.calls()
                .get(lists() + "?courseId=" + course.id())
                .then()
                .body("items.id", contains(list))
                .body("items[0].course.ar", notNullValue());
        finance.calls()
                .get(lists() + "?courseId=" + UUID.randomUUID())
                .then()
                .body("items", empty());
        Databases.execute(
                "update activity set sensitive = true where id = (select activity_id from course where id = ?)",
                course.id());
        finance.calls().get(lists()).then().body("items[0].course", nullValue());
        finance.calls().get("/api/v1/payment-lists/" + list).then().body("course", nullValue());
    }

    private Response give(UUID person) {
        return give(person, true);
    }

    private Response give(UUID person, boolean receiptSigned) {
        return manager.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "participantId",
                                person,
                                "item",
                                "Sewing machine",
                                "serial",
                                "SM-0417",
                                "givenOn",
                                MONDAY.toLocalDate().toString(),
                                "receiptSigned",
                                receiptSigned))
                .post("/api/v1/courses/" + course.id() + "/kits");
    }

    private Response prepare(String kind, String amount) {
        return prepareAs(manager, kind, amount);
    }

    private Response prepareAs(Someone preparer, String kind, String amount) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", kind);
        body.put("from", MONDAY.toLocalDate().minusDays(5).toString());
        body.put("to", MONDAY.toLocalDate().plusDays(30).toString());
        body.put("unit", Map.of("amount", amount, "currency", "IQD"));
        return preparer.calls()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/courses/" + course.id() + "/payment-lists");
    }

    private static String id(Response list) {
        return list.then().statusCode(201).extract().path("id");
    }

    private static Response act(Someone caller, String list, String act, int version) {
        return caller.calls()
                .header("If-Match", "\"" + version + ".en.payment-list\"")
                .post("/api/v1/payment-lists/" + list + "/" + act);
    }

    private String lists() {
        return "/api/v1/centres/" + centre + "/payment-lists";
    }
}
