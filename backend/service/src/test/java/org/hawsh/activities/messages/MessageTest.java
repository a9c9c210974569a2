package org.hawsh.activities.messages;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.ARecord;
import org.hawsh.testing.ASession;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people are told of their places and sessions, and whom somebody has to call. */
@HawshTest
class MessageTest {
    private static final LocalDate SOON = Clocks.now().toLocalDate().plusDays(4);

    @Inject Postman postman;

    private UUID centre;
    private UUID course;
    private Someone registrar;
    private Someone manager;

    @BeforeEach
    void aCourse() {
        centre = ACentreAtNoon.open();
        registrar = Someone.with(Role.REGISTRAR, centre);
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
        course = ACourse.at(centre).announced();
    }

    @Test
    void whoIsOfferedAPlaceHearsOfItAndIsRemindedOnTheLastDay() {
        ARecord sara = AReachable.at(centre).agreed();
        apply(sara, false);
        messages(sara)
                .body("items.kind", containsInAnyOrder("OFFER_MADE", "OFFER_LAPSES"))
                .body("items.state", contains("WAITING", "WAITING"));
        postman.run();
        messages(sara)
                .body("items.find { it.kind == 'OFFER_MADE' }.state", equalTo("SENT"))
                .body("items.find { it.kind == 'OFFER_LAPSES' }.state", equalTo("WAITING"));
        Databases.execute(
                "update enrolment set offered_until = now() + interval '5 hours' where course_id = ?",
                course);
        dueNow();
        postman.run();
        messages(sara).body("items.state", contains("SENT", "SENT"));
    }

    @Test
    void aReminderWaitsAsLongAsAClosureGaveMoreTime() {
        ARecord sara = AReachable.at(centre).agreed();
        apply(sara, false);
        postman.run();
        dueNow();
        postman.run();
        messages(sara).body("items.find { it.kind == 'OFFER_LAPSES' }.state", equalTo("WAITING"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from message where centre_id = ? and kind = 'OFFER_LAPSES' and due_at > now() + interval '40 hours'",
                        centre));
    }

    @Test
    void whatWasUndoneMeanwhileIsNotTold() {
        ARecord sara = AReachable.at(centre).agreed();
        String enrolment = apply(sara, false);
        registrar
                .calls()
                .post("/api/v1/courses/" + course + "/enrolments/" + enrolment + "/refusal")
                .then()
                .statusCode(200);
        postman.run();
        messages(sara)
                .body("items.find { it.kind == 'OFFER_MADE' }.reason", equalTo("NOT_SO_ANY_MORE"));
    }

    @Test
    void whoTookAPlaceHasItInWriting() {
        ARecord sara = AReachable.at(centre).agreed();
        apply(sara, true);
        postman.run();
        messages(sara)
                .body("items.kind", contains("PLACE_CONFIRMED"))
                .body("items.state", contains("SENT"))
                .body("items[0].courseId", equalTo(course.toString()));
    }

    @Test
    void whoWithdrewTheirConsentBetweenIsNotWrittenTo() {
        ARecord sara = AReachable.at(centre).agreed();
        apply(sara, true);
        sara.decide("CONTACT", "WITHDRAWN").then().statusCode(201);
        postman.run();
        messages(sara)
                .body("items.state", contains("NOT_SENT"))
                .body("items.reason", contains("CONSENT_REFUSED"));
        assertEquals(0, handedOver());
    }

    @Test
    void nobodyIsWrittenToWhoWasNeverAsked() {
        ARecord sara = AReachable.at(centre).told();
        apply(sara, true);
        messages(sara).body("items.reason", contains("CONSENT_NOT_ASKED"));
    }

    @Test
    void whoeverOnlyAWomanMayCallIsOnTheListOfCallsAndNeverWrittenTo() {
        ARecord sara =
                AReachable.at(centre)
                        .with("womanCallerOnly", true)
                        .with("maySayCentre", false)
                        .agreed();
        apply(sara, true);
        postman.run();
        assertEquals(0, handedOver());
        calls(registrar)
                .body("items.person.id", contains(sara.id().toString()))
                .body("items[0].phone", equalTo(AReachable.PHONE))
                .body("items[0].womanCallerOnly", equalTo(true))
                .body("items[0].maySayCentre", equalTo(false))
                .body("items[0].words", equalTo("تأكّد ما طلبته."))
                .body("items[0].message.reason", equalTo("WOMAN_CALLER_ONLY"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'LIST_CALLS' and centre_id = ? and actor = ?",
                        centre,
                        registrar.subject()));
        String message = calls(registrar).extract().path("items[0].message.id");
        outcome(message, "NOT_REACHED").body("state", equalTo("BY_HAND"));
        calls(registrar).body("items[0].triedAt", startsWith("20"));
        outcome(message, "REACHED").body("state", equalTo("TOLD"));
        outcome(message, "REACHED").body("state", equalTo("TOLD"));
        calls(registrar).body("items", empty());
        messages(sara).body("items.state", contains("TOLD"));
    }

    @Test
    void whoSaysNoMeanwhileIsCalledNoMore() {
        ARecord sara = AReachable.at(centre).with("mayWrite", false).agreed();
        apply(sara, true);
        calls(registrar).body("items.message.reason", contains("CALLS_ONLY"));
        sara.decide("CONTACT", "WITHDRAWN").then().statusCode(201);
        calls(registrar).body("items", empty());
    }

    @Test
    void whatWasSentNeedsNoCall() {
        ARecord sara = AReachable.at(centre).agreed();
        apply(sara, true);
        String message = messages(sara).extract().path("items[0].id");
        registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("outcome", "REACHED"))
                .post("/api/v1/centres/" + centre + "/calls/" + message + "/outcome")
                .then()
                .statusCode(409)
                .body("errors.code", contains("nothing-to-call"));
    }

    @Test
    void theHoursThePersonNamedAreKept() {
        ARecord sara = AReachable.at(centre).with("bestHours", List.of("EVENING")).agreed();
        apply(sara, true);
        postman.run();
        messages(sara).body("items.state", contains("WAITING"));
        ACentreAtNoon.itIsAbout(18, centre);
        dueNow();
        postman.run();
        messages(sara).body("items.state", contains("SENT"));
    }

    @Test
    void whoeverIsEnrolledHearsThatASessionIsOffOrMoved() {
        ARecord sara = AReachable.at(centre).agreed();
        apply(sara, true);
        UUID moved = meet(SOON.atTime(10, 0));
        UUID off = meet(SOON.plusDays(1).atTime(10, 0));
        manager.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0.en.session\"")
                .body(
                        Map.of(
                                "from",
                                SOON.atTime(12, 0).toString(),
                                "to",
                                SOON.atTime(14, 0).toString()))
                .patch("/api/v1/sessions/" + moved)
                .then()
                .statusCode(200);
        cancel(off);
        postman.run();
        messages(sara)
                .body(
                        "items.find { it.kind == 'SESSION_MOVED' }.at",
                        equalTo(SOON.atTime(12, 0).toString()))
                .body("items.find { it.kind == 'SESSION_MOVED' }.state", equalTo("SENT"))
                .body("items.find { it.kind == 'SESSION_CANCELLED' }.state", equalTo("SENT"));
    }

    @Test
    void aClosureIsToldOnceHoweverManySessionsItTakesAndThatTheyAreOnAgain() {
        ARecord sara = AReachable.at(centre).agreed();
        apply(sara, true);
        meet(SOON.atTime(10, 0));
        meet(SOON.plusDays(1).atTime(10, 0));
        String closure = close(SOON, SOON.plusDays(2));
        postman.run();
        messages(sara)
                .body("items.kind", containsInAnyOrder("PLACE_CONFIRMED", "CENTRE_CLOSED"))
                .body(
                        "items.find { it.kind == 'CENTRE_CLOSED' }.at",
                        equalTo(SOON.atTime(10, 0).toString()));
        manager.calls()
                .contentType("application/json")
                .header("If-Match", "\"0.en.closure\"")
                .body(Map.of())
                .post("/api/v1/centres/" + centre + "/closures/" + closure + "/ending")
                .then()
                .statusCode(200);
        postman.run();
        messages(sara)
                .body("items.kind", hasItem("SESSION_ON_AGAIN"))
                .body("items.find { it.kind == 'SESSION_ON_AGAIN' }.state", equalTo("SENT"));
    }

    @Test
    void aCourseThatDoesNotTakePlaceIsToldToWhoeverWaitedForIt() {
        ARecord sara = AReachable.at(centre).agreed();
        apply(sara, false);
        manager.calls()
                .contentType("application/json")
                .header("If-Match", "\"1.en.course\"")
                .body(Map.of("reason", "Nobody teaches it."))
                .post("/api/v1/courses/" + course + "/cancellation")
                .then()
                .statusCode(200);
        postman.run();
        messages(sara).body("items.find { it.kind == 'COURSE_CANCELLED' }.state", equalTo("SENT"));
    }

    @Test
    void theTitleOfAClosedGroupIsNotShown() {
        course = ACourse.at(centre).of(ACourse.SELF_HELP).announced();
        ARecord sara = AReachable.at(centre).agreed();
        apply(sara, true);
        messages(sara).body("items.title", contains(nullValue()));
    }

    @Test
    void whatIsRefusedIsToldToNobody() {
        ARecord sara = AReachable.at(centre).agreed();
        apply(sara, true);
        registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("participantId", sara.id()))
                .post("/api/v1/courses/" + course + "/enrolments")
                .then()
                .statusCode(409);
        assertEquals(
                1, Databases.count("select count(*) from message where centre_id = ?", centre));
    }

    @Test
    void noWordAndNoNumberIsKeptBesideTheMessage() {
        ARecord sara = AReachable.at(centre).agreed();
        apply(sara, true);
        postman.run();
        assertEquals(1, handedOver());
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from message where centre_id = ? and to_jsonb(message)::text like '%7709876543%'",
                        centre));
        assertTrue(
                new Transport.Outgoing(sara.id(), centre, AReachable.PHONE, null, "secret")
                        .toString()
                        .equals("message " + sara.id()));
    }

    private String apply(ARecord person, boolean atOnce) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("participantId", person.id(), "takesPlaceAtOnce", atOnce))
                .post("/api/v1/courses/" + course + "/enrolments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private UUID meet(LocalDateTime from) {
        return ASession.of(course).at(from, 2).addedBy(manager);
    }

    private void cancel(UUID session) {
        manager.calls()
                .contentType("application/json")
                .header("If-Match", "\"0.en.session\"")
                .body(Map.of("reason", "The teacher is ill."))
                .post("/api/v1/sessions/" + session + "/cancellation")
                .then()
                .statusCode(200);
    }

    private String close(LocalDate first, LocalDate last) {
        return manager.calls()
                .contentType("application/json")
                .body(Map.of("from", first + "T00:00", "to", last + "T23:00", "cause", "HEAT"))
                .post("/api/v1/centres/" + centre + "/closures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void dueNow() {
        Databases.execute("update message set due_at = now() where centre_id = ?", centre);
    }

    private long handedOver() {
        return Databases.count(
                "select count(*) from message_handed_over where centre_id = ?", centre);
    }

    private ValidatableResponse messages(ARecord person) {
        return person.seenBy(registrar).get("/messages").then().statusCode(200);
    }

    private ValidatableResponse calls(Someone caller) {
        return caller.calls().get("/api/v1/centres/" + centre + "/calls").then().statusCode(200);
    }

    private ValidatableResponse outcome(String message, String outcome) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("outcome", outcome))
                .post("/api/v1/centres/" + centre + "/calls/" + message + "/outcome")
                .then()
                .statusCode(200);
    }
}
