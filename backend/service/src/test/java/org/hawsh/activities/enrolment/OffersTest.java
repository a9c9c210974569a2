package org.hawsh.activities.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;

/** Whoever is next in line is offered the place that became free, and has their time to answer. */
@HawshTest
class OffersTest extends SeatsOfACentre {
    @Inject Turns turns;

    @Test
    void aPlaceThatBecomesFreeIsOfferedToTheFirstInLineAndKeptForHer() {
        UUID course = ACourseToJoin.at(centre).of(1).id();
        String first = AnEnrolment.of(woman()).into(course, registrar);
        String second = AnEnrolment.of(woman()).into(course, registrar);
        String third = AnEnrolment.of(woman()).into(course, registrar);
        leave(course, first).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        read(course, second)
                .then()
                .body("state", equalTo("OFFERED"))
                .body("offeredUntil", notNullValue());
        apply(course, woman()).then().statusCode(201).body("state", equalTo("WAITLISTED"));
        step(course, second, "refusal").then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        step(course, third, "acceptance").then().statusCode(200).body("state", equalTo("ENROLLED"));
        step(course, third, "acceptance")
                .then()
                .statusCode(409)
                .body("errors.code", contains("no-open-offer"));
    }

    @Test
    void anOfferThatIsNotAnsweredLapsesByItselfAndTheNextIsAsked() {
        UUID course = ACourseToJoin.at(centre).of(1).id();
        String first = AnEnrolment.of(woman()).later().into(course, registrar);
        String second = AnEnrolment.of(woman()).into(course, registrar);
        read(course, first).then().body("state", equalTo("OFFERED"));
        Databases.execute(
                "update enrolment set offered_until = now() - interval '1 minute' where id = ?::uuid",
                first);
        turns.run();
        read(course, first)
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("endReason", equalTo("OFFER_LAPSED"));
        read(course, second).then().body("state", equalTo("OFFERED"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'LAPSE' and entity_id = ?::uuid",
                        first));
    }

    @Test
    void whoIsTooLateToAcceptDoesNotTakeTheNextOnesPlace() {
        UUID course = ACourseToJoin.at(centre).of(1).id();
        String first = AnEnrolment.of(woman()).later().into(course, registrar);
        AnEnrolment.of(woman()).into(course, registrar);
        Databases.execute(
                "update enrolment set offered_until = now() - interval '1 minute' where id = ?::uuid",
                first);
        step(course, first, "acceptance")
                .then()
                .statusCode(409)
                .body("errors.code", contains("enrolment-over"));
    }

    @Test
    void aClosureTakesNothingFromAnOffer() {
        UUID course = ACourseToJoin.at(centre).of(1).id();
        String offered = AnEnrolment.of(woman()).later().into(course, registrar);
        String before = read(course, offered).path("offeredUntil");
        Map<String, String> day =
                Map.of(
                        "startsAt",
                        Clocks.inHours(10),
                        "endsAt",
                        Clocks.inHours(34),
                        "cause",
                        "HEAT");
        manager.calls()
                .contentType("application/json")
                .body(day)
                .post("/api/v1/centres/" + centre + "/closures/previews")
                .then()
                .statusCode(200)
                .body("consequences.offersPaused", equalTo(1));
        Response closure =
                manager.calls()
                        .contentType("application/json")
                        .body(day)
                        .post("/api/v1/centres/" + centre + "/closures");
        assertEquals(201, closure.statusCode(), closure.asString());
        String during = read(course, offered).path("offeredUntil");
        assertEquals(Instant.parse(before).plusSeconds(24 * 3600), Instant.parse(during));
        manager.calls()
                .contentType("application/json")
                .header("If-Match", closure.header("ETag"))
                .body(Map.of())
                .post("/api/v1/centres/" + centre + "/closures/" + closure.path("id") + "/ending")
                .then()
                .statusCode(200);
        read(course, offered).then().body("offeredUntil", equalTo(before));
    }

    @Test
    void untilFurtherNoticeAnOfferDoesNotLapse() {
        UUID course = ACourseToJoin.at(centre).of(1).id();
        String offered = AnEnrolment.of(woman()).later().into(course, registrar);
        manager.calls()
                .contentType("application/json")
                .body(Map.of("startsAt", Clocks.inHours(1), "cause", "HEAT"))
                .post("/api/v1/centres/" + centre + "/closures")
                .then()
                .statusCode(201);
        read(course, offered)
                .then()
                .body("offerPaused", equalTo(true))
                .body("offeredUntil", nullValue());
        step(course, offered, "acceptance").then().statusCode(200);
    }

    @Test
    void whoIsPutAtTheHeadHasANameAndAReasonBesideIt() {
        UUID course = ACourseToJoin.at(centre).of(1).id();
        String first = AnEnrolment.of(woman()).into(course, registrar);
        AnEnrolment.of(woman()).into(course, registrar);
        String third = AnEnrolment.of(woman()).into(course, registrar);
        Map<String, String> reason = Map.of("reason", "She leaves the town in spring.");
        AnEnrolment.step(registrar, course, third, "override", reason).then().statusCode(404);
        AnEnrolment.step(manager, course, third, "override", Map.of("reason", "x"))
                .then()
                .statusCode(422);
        AnEnrolment.step(manager, course, third, "override", reason)
                .then()
                .statusCode(200)
                .body("place", equalTo(1))
                .body("override.by.subject", equalTo(manager.subject().toString()));
        leave(course, first).then().statusCode(200);
        read(course, third).then().body("state", equalTo("OFFERED"));
        list(course, "OVERRIDDEN")
                .then()
                .body("items.override.reason", contains(reason.get("reason")));
    }

    @Test
    void whoTookAPlaceElsewhereMeanwhileIsPassedOverAndKeepsHerPosition() {
        LocalDateTime ten = Clocks.now().toLocalDate().plusDays(9).atTime(10, 0);
        UUID sewing = ACourseToJoin.at(centre).of(1).meeting(ten).id();
        UUID english = ACourseToJoin.at(centre).of(5).meeting(ten).id();
        String first = AnEnrolment.of(woman()).into(sewing, registrar);
        UUID sara = woman();
        String waits = AnEnrolment.of(sara).into(sewing, registrar);
        String next = AnEnrolment.of(woman()).into(sewing, registrar);
        AnEnrolment.of(sara).into(english, registrar);
        leave(sewing, first).then().statusCode(200);
        read(sewing, next).then().body("state", equalTo("OFFERED"));
        read(sewing, waits).then().body("state", equalTo("WAITLISTED")).body("place", equalTo(1));
    }

    @Test
    void aRoomThatGrewIsFilledFromTheLine() {
        UUID course = ACourseToJoin.at(centre).of(1).id();
        AnEnrolment.of(woman()).into(course, registrar);
        String waits = AnEnrolment.of(woman()).into(course, registrar);
        Databases.execute("update course set capacity = 2 where id = ?", course);
        apply(course, woman()).then().body("state", equalTo("WAITLISTED"));
        read(course, waits).then().body("state", equalTo("OFFERED"));
    }

    @Test
    void whoWasInACourseThatDoesNotTakePlaceIsFreeForAnother() {
        UUID course = ACourseToJoin.at(centre).of(1).id();
        String in = AnEnrolment.of(woman()).into(course, registrar);
        String waits = AnEnrolment.of(woman()).into(course, registrar);
        manager.calls()
                .contentType("application/json")
                .header("If-Match", "\"0.en.course\"")
                .body(Map.of("reason", "The trainer moved away."))
                .post("/api/v1/courses/" + course + "/cancellation")
                .then()
                .statusCode(200);
        read(course, in)
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("endReason", equalTo("COURSE_CANCELLED"));
        read(course, waits).then().body("endReason", equalTo("COURSE_CANCELLED"));
    }
}
