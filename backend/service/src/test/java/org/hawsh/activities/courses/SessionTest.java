package org.hawsh.activities.courses;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ASession;
import org.hawsh.testing.AStaffMember;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.Test;

/** Nobody and nothing is in two places at once, and whoever is refused hears with what it clashes. */
@HawshTest
class SessionTest extends ARoomAtTen {
    @Test
    void movingItKeepsTheRoomFreeForOthersAndRaisesItsSequence() {
        UUID session = ASession.of(course()).at(ten, 2).in(room).addedBy(manager);
        move(session, 0, ten.plusHours(3), 2, room)
                .then()
                .statusCode(200)
                .body("startsAt", equalTo(ten.plusHours(3).toString()))
                .body("sequence", equalTo(1));
        ASession.of(course()).at(ten, 2).in(room).sentBy(manager).then().statusCode(201);
        move(session, 1, ten.plusHours(1), 2, room).then().statusCode(409);
        move(session, 0, ten.plusHours(5), 2, room).then().statusCode(412);
    }

    @Test
    void aCancelledSessionIsMadeUpForOnceAndItsRoomIsFree() {
        UUID course = course();
        UUID session = ASession.of(course).at(ten, 2).in(room).addedBy(manager);
        ASession makeUp = ASession.of(course).at(ten.plusDays(120), 2).with("makesUpFor", session);
        makeUp.sentBy(manager)
                .then()
                .statusCode(409)
                .body("errors.code", contains("nothing-to-make-up"));
        cancel(session, 0).then().statusCode(200).body("state", equalTo("CANCELLED"));
        ASession.of(course()).at(ten, 2).in(room).sentBy(manager).then().statusCode(201);
        UUID made = makeUp.addedBy(manager);
        manager.calls()
                .get("/api/v1/sessions/" + session)
                .then()
                .body("madeUpBy", equalTo(made.toString()));
        makeUp.at(ten.plusDays(121), 2).sentBy(manager).then().statusCode(409);
        move(session, 1, ten.plusHours(1), 1, null)
                .then()
                .statusCode(409)
                .body("errors.code", contains("session-cancelled"));
    }

    @Test
    void onceItsSheetIsBegunItIsNeitherMovedNorCancelled() {
        UUID session = ASession.of(course()).at(ten, 2).addedBy(manager);
        Databases.execute("update course_session set sheet = 'OPEN' where id = ?", session);
        move(session, 0, ten.plusHours(1), 2, null)
                .then()
                .statusCode(409)
                .body("errors.code", contains("sheet-begun"));
        cancel(session, 0).then().statusCode(409);
    }

    @Test
    void itLiesWithinItsCourse() {
        ASession.of(course())
                .at(ten.plusDays(400), 2)
                .sentBy(manager)
                .then()
                .statusCode(422)
                .body("errors.code", contains("outside-the-course"));
        ASession.of(course())
                .at(ten, 17)
                .sentBy(manager)
                .then()
                .statusCode(422)
                .body("errors.code", contains("session-too-long"));
    }

    @Test
    void aFacilitatorSaysWhatWasTaughtInTheirOwnSessionsOnly() {
        Someone facilitator = Someone.with(Role.FACILITATOR, centre);
        UUID teacher =
                AStaffMember.at(centre).with("subject", facilitator.subject().toString()).added();
        UUID own = ASession.of(taughtBy(teacher)).at(ten, 1).addedBy(manager);
        UUID foreign = ASession.of(course()).at(ten, 1).addedBy(manager);
        say(facilitator, own).then().statusCode(200).body("topic", equalTo("Listening"));
        say(facilitator, foreign).then().statusCode(404);
        say(Someone.with(Role.REGISTRAR, centre), foreign).then().statusCode(200);
    }

    @Test
    void theCalendarShowsOneCentresDaysAndOneRoomOfIt() {
        UUID inRoom = ASession.of(course()).at(ten, 2).in(room).addedBy(manager);
        UUID outside = ASession.of(course()).at(ten, 2).addedBy(manager);
        String day = ten.toLocalDate().toString();
        String calendar = "/api/v1/sessions?centreId=" + centre + "&from=" + day + "&to=" + day;
        manager.calls().get(calendar).then().body("items", hasSize(2));
        manager.calls()
                .get(calendar + "&roomId=" + room)
                .then()
                .body("items.id", contains(inRoom.toString()))
                .body("items.id", not(contains(outside.toString())));
        manager.calls()
                .get("/api/v1/sessions?centreId=" + centre + "&from=2026-01-01&to=2026-06-01")
                .then()
                .statusCode(422);
    }

    private Response move(UUID session, int version, LocalDateTime from, int hours, UUID in) {
        return manager.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + ".en.session\"")
                .body(
                        "{\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"roomId\":%s}"
                                .formatted(
                                        from,
                                        from.plusHours(hours),
                                        in == null ? "null" : "\"" + in + "\""))
                .patch("/api/v1/sessions/" + session);
    }

    private Response cancel(UUID session, int version) {
        return manager.calls()
                .contentType("application/json")
                .header("If-Match", "\"" + version + ".en.session\"")
                .body(Map.of("reason", "The trainer is ill"))
                .post("/api/v1/sessions/" + session + "/cancellation");
    }

    private static Response say(Someone caller, UUID session) {
        return caller.calls()
                .contentType("application/json")
                .header("If-Match", "\"0.en.session\"")
                .body(Map.of("topic", "Listening"))
                .put("/api/v1/sessions/" + session + "/topic");
    }
}
