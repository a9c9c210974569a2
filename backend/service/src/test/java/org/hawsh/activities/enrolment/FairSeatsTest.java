package org.hawsh.activities.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.HawshTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Places are given by the announced rule, and by nothing else. */
@HawshTest
class FairSeatsTest extends SeatsOfACentre {
    /** 29, measured with a free place: one that reads the course again, twice, is over it. */
    private static final int STATEMENTS_TO_APPLY = 30;

    @Inject EntityManager database;

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
    void nobodySitsInTwoRoomsAtOnce() {
        LocalDateTime ten = Clocks.now().toLocalDate().plusDays(9).atTime(10, 0);
        UUID sewing = ACourseToJoin.at(centre).meeting(ten).id();
        UUID english = ACourseToJoin.at(centre).meeting(ten.plusHours(1)).id();
        UUID sara = woman();
        AnEnrolment.of(sara).into(sewing, registrar);
        apply(english, sara).then().statusCode(409).body("errors.code", contains("sits-elsewhere"));
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

    private Response wish(UUID course, String id, String wish, int children) {
        return registrar
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", read(course, id).header("ETag"))
                .body(Map.of("childcareWish", wish, "childcareChildren", children))
                .patch("/api/v1/courses/" + course + "/enrolments/" + id);
    }
}
