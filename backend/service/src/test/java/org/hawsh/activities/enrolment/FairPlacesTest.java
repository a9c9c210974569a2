package org.hawsh.activities.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places are given by the announced rule, and by nothing else. */
@HawshTest
class FairPlacesTest {
    /** 29, measured with a free place: one that reads the course again, twice, is over it. */
    private static final int STATEMENTS_TO_APPLY = 30;

    @Inject Turns turns;
    @Inject EntityManager database;

    private UUID centre;
    private Someone registrar;
    private Someone manager;

    @BeforeEach
    void aCentre() {
        centre = ACentre.any().open();
        registrar = Someone.with(Role.REGISTRAR, centre);
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
    }

    @Test
    void whoComesFirstIsInAndTheNextWaitUntilTheLineIsFull() {
        UUID course = ACourseToJoin.at(centre).of(1).waiting(1).id();
        apply(course, woman()).then().statusCode(201).body("state", equalTo("ENROLLED"));
        apply(course, woman())
                .then()
                .statusCode(201)
                .body("state", equalTo("WAITLISTED"))
                .body("place", equalTo(1))
                .body("waitsFor", equalTo("PLACE"));
        apply(course, woman()).then().statusCode(409).body("errors.code", contains("line-full"));
        registrar
                .calls()
                .get("/api/v1/courses/" + course + "/places")
                .then()
                .statusCode(200)
                .body("taken", equalTo(1))
                .body("waiting", equalTo(1))
                .body("mix.women", equalTo(1))
                .body("mix.ages.people", contains(1));
    }

    /** What else is asked at the same moment only adds: the fewest of a few is what an application asks. */
    @Test
    void anApplicationReadsTheCourseOnce() {
        UUID course = ACourseToJoin.at(centre).of(9).id();
        long fewest =
                LongStream.range(0, 5)
                        .map(time -> statementsToApplyFor(course))
                        .min()
                        .orElseThrow();
        assertTrue(fewest <= STATEMENTS_TO_APPLY, fewest + " statements");
    }

    private long statementsToApplyFor(UUID course) {
        UUID person = woman();
        long before = statements();
        apply(course, person).then().statusCode(201);
        return statements() - before;
    }

    private long statements() {
        return database.getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics()
                .getPrepareStatementCount();
    }

    @Test
    void ofTwentyWhoWantTheLastPlaceAtTheSameMomentOneGetsIt() throws Exception {
        UUID course = ACourseToJoin.at(centre).of(1).waiting(3).id();
        List<UUID> people = People.women(centre, 20);
        List<String> states =
                AtOnce.many(
                        20,
                        number -> {
                            Response answer = apply(course, people.get(number));
                            return answer.statusCode() == 201
                                    ? answer.path("state")
                                    : "" + answer.statusCode();
                        });
        assertEquals(1, Collections.frequency(states, "ENROLLED"), states.toString());
        assertEquals(3, Collections.frequency(states, "WAITLISTED"), states.toString());
        assertEquals(16, Collections.frequency(states, "409"), states.toString());
    }

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
                Map.of("from", Clocks.inHours(10), "to", Clocks.inHours(34), "cause", "HEAT");
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
                .body(Map.of("from", Clocks.inHours(1), "cause", "HEAT"))
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
    void aStreamHasItsOwnPlacesAndItsOwnFirst() {
        UUID course = ACourseToJoin.at(centre).streams(1, 1).id();
        AnEnrolment.of(woman()).with("stream", "A").into(course, registrar);
        String waits = AnEnrolment.of(woman()).with("stream", "A").into(course, registrar);
        read(course, waits).then().body("state", equalTo("WAITLISTED"));
        AnEnrolment.of(woman())
                .with("stream", "B")
                .sentBy(registrar, course)
                .then()
                .statusCode(201)
                .body("state", equalTo("ENROLLED"));
        apply(course, woman()).then().statusCode(422).body("errors.pointer", contains("/stream"));
    }

    @Test
    void aParentGetsBothOrNeither() {
        UUID course = ACourseToJoin.at(centre).of(2).seats(1).id();
        String sara = AnEnrolment.of(woman()).wishing("BOTH", 1).into(course, registrar);
        read(course, sara).then().body("childcareGiven", equalTo(true));
        AnEnrolment.of(woman())
                .wishing("BOTH", 1)
                .sentBy(registrar, course)
                .then()
                .statusCode(201)
                .body("state", equalTo("WAITLISTED"))
                .body("waitsFor", equalTo("CHILDCARE"));
        apply(course, woman()).then().body("state", equalTo("ENROLLED"));
    }

    @Test
    void whoPrefersTheClassFirstStandsAtTheHeadOfTheChildcareQueue() {
        UUID course = ACourseToJoin.at(centre).of(3).seats(1).id();
        String sara = AnEnrolment.of(woman()).wishing("BOTH", 1).into(course, registrar);
        String huda = AnEnrolment.of(woman()).wishing("CLASS_FIRST", 1).into(course, registrar);
        read(course, huda)
                .then()
                .body("state", equalTo("ENROLLED"))
                .body("childcareGiven", equalTo(false))
                .body("childcareQueued", equalTo(true));
        AnEnrolment.of(woman()).wishing("BOTH", 1).into(course, registrar);
        leave(course, sara).then().statusCode(200);
        read(course, huda)
                .then()
                .body("childcareGiven", equalTo(true))
                .body("childcareQueued", equalTo(false));
    }

    @Test
    void aWishIsChangedByTheParentAndTheRuleAnswers() {
        UUID course = ACourseToJoin.at(centre).of(2).seats(2).id();
        String sara = AnEnrolment.of(woman()).wishing("BOTH", 2).into(course, registrar);
        String huda = AnEnrolment.of(woman()).into(course, registrar);
        wish(course, huda, "BOTH", 1)
                .then()
                .statusCode(409)
                .body("errors.code", contains("seats-taken"));
        wish(course, huda, "CLASS_FIRST", 1)
                .then()
                .statusCode(200)
                .body("childcareQueued", equalTo(true));
        wish(course, sara, "BOTH", 1).then().statusCode(200).body("childcareGiven", equalTo(true));
        read(course, huda).then().body("childcareGiven", equalTo(true));
        wish(course, sara, "BOTH", 3)
                .then()
                .statusCode(422)
                .body("errors.code", contains("seats-too-few"));
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
    void nobodySitsInTwoRoomsAtOnce() {
        LocalDateTime ten = Clocks.now().toLocalDate().plusDays(9).atTime(10, 0);
        UUID sewing = ACourseToJoin.at(centre).meeting(ten).id();
        UUID english = ACourseToJoin.at(centre).meeting(ten.plusHours(1)).id();
        UUID sara = woman();
        AnEnrolment.of(sara).into(sewing, registrar);
        apply(english, sara).then().statusCode(409).body("errors.code", contains("sits-elsewhere"));
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
    void whoIsInACourseDoesNotApplyTwiceAndARequestSentAgainHasOneEffect() {
        UUID course = ACourseToJoin.at(centre).id();
        UUID sara = woman();
        AnEnrolment.of(sara).into(course, registrar);
        apply(course, sara)
                .then()
                .statusCode(409)
                .body("errors.code", contains("already-in-course"));
        UUID huda = woman();
        String key = "\"apply-" + huda + "\"";
        List<String> ids =
                List.of(1, 2).stream()
                        .map(
                                time ->
                                        registrar
                                                .calls()
                                                .header("Idempotency-Key", key)
                                                .contentType("application/json")
                                                .body(Map.of("participantId", huda))
                                                .post("/api/v1/courses/" + course + "/enrolments")
                                                .then()
                                                .statusCode(201)
                                                .extract()
                                                .<String>path("id"))
                        .toList();
        assertEquals(ids.get(0), ids.get(1));
    }

    @Test
    void theLineIsShownInItsOrderPageByPage() {
        UUID course = ACourseToJoin.at(centre).of(1).waiting(3).id();
        for (int i = 0; i < 4; i++) {
            AnEnrolment.of(woman()).into(course, registrar);
        }
        Response first =
                registrar
                        .calls()
                        .queryParam("who", "WAITING")
                        .queryParam("limit", 2)
                        .get("/api/v1/courses/" + course + "/enrolments");
        first.then().statusCode(200).body("items.place", contains(1, 2));
        registrar
                .calls()
                .queryParam("who", "WAITING")
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/v1/courses/" + course + "/enrolments")
                .then()
                .body("items.place", contains(3))
                .body("next", nullValue());
        list(course, "IN").then().body("items", hasSize(1));
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

    private UUID woman() {
        return People.woman(centre);
    }

    private Response apply(UUID course, UUID person) {
        return AnEnrolment.of(person).sentBy(registrar, course);
    }

    private Response leave(UUID course, String id) {
        return AnEnrolment.step(registrar, course, id, "ending", Map.of("reason", "WORK"));
    }

    private Response step(UUID course, String id, String step) {
        return AnEnrolment.step(registrar, course, id, step, null);
    }

    private Response read(UUID course, String id) {
        return registrar.calls().get("/api/v1/courses/" + course + "/enrolments/" + id);
    }

    private Response list(UUID course, String who) {
        return registrar
                .calls()
                .queryParam("who", who)
                .get("/api/v1/courses/" + course + "/enrolments");
    }

    private Response wish(UUID course, String id, String wish, int children) {
        return registrar
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", read(course, id).header("ETag"))
                .body(Map.of("childcareWish", wish, "childcareChildren", children))
                .patch("/api/v1/courses/" + course + "/enrolments/" + id);
    }
}
