package org.hawsh.activities.messages;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.ARecord;
import org.hawsh.testing.ASession;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;

/** What changes in a course is told to everybody it concerns, once. */
@HawshTest
class MessageOfAChangeTest extends ACourseThatWrites {
    private static final LocalDate SOON = Clocks.now().toLocalDate().plusDays(4);

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
                                "startsAt",
                                SOON.atTime(12, 0).toString(),
                                "endsAt",
                                SOON.atTime(14, 0).toString()))
                .patch("/api/v1/sessions/" + moved)
                .then()
                .statusCode(200);
        cancel(off);
        postman.run();
        messages(sara)
                .body(
                        "items.find { it.kind == 'SESSION_MOVED' }.startsAt",
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
                        "items.find { it.kind == 'CENTRE_CLOSED' }.startsAt",
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
                .body(
                        Map.of(
                                "startsAt",
                                first + "T00:00",
                                "endsAt",
                                last + "T23:00",
                                "cause",
                                "HEAT"))
                .post("/api/v1/centres/" + centre + "/closures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
