package org.hawsh.activities.courses;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.ARoom;
import org.hawsh.testing.ASession;
import org.hawsh.testing.AStaffMember;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Closing a centre does to its sessions what it does in one act, and takes it back in one act. */
@HawshTest
class ClosedSessionsTest {
    private UUID centre;
    private UUID room;
    private UUID teacher;
    private UUID course;
    private Someone manager;
    private LocalDate sunday;

    @BeforeEach
    void aCourseOnSundaysAndTuesdays() {
        centre = ACentre.any().open();
        CoursesOfACentre.openFromSundayToThursday(centre);
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
        room = ARoom.any().addedBy(manager, centre);
        sunday = Clocks.sundayOfOrdinaryWeeks();
        teacher = AStaffMember.at(centre).with("from", sunday.plusDays(1).toString()).added();
        course =
                ACourse.at(centre)
                        .with("startsOn", sunday.toString())
                        .with("endsOn", sunday.plusDays(13).toString())
                        .with("roomId", room)
                        .on(List.of("SUNDAY", "TUESDAY"), "09:00", "11:00")
                        .taughtBy(teacher)
                        .announced();
    }

    @Test
    void itSaysBeforehandWhatItCancelsWhenThatCouldBeMadeUpForAndWhomToCall() {
        ask("/previews", sunday, sunday.plusDays(2), null)
                .then()
                .statusCode(200)
                .body("consequences.sessionsCancelled", equalTo(2))
                .body(
                        "consequences.makeUpDates",
                        contains(sunday.plusDays(3) + "T09:00", sunday.plusDays(4) + "T09:00"))
                .body("callList.why", hasItem("TEACHER"));
        sessions().then().body("items.state", everyItem(equalTo("PLANNED")));
    }

    @Test
    void itCancelsItsSessionsInTheSameActAndTheirRoomsAreFree() {
        UUID closure = close(sunday, sunday, null);
        sessions()
                .then()
                .body("items[0].state", equalTo("CANCELLED"))
                .body("items[0].closureId", equalTo(closure.toString()))
                .body("items[0].sequence", equalTo(1))
                .body("items[1].state", equalTo("PLANNED"));
        assertEquals(3, Databases.count("select count(*) from room_use where room_id = ?", room));
        manager.calls().get("/api/v1/courses/" + course).then().body("sessions", equalTo(3));
        ASession.of(course)
                .at(sunday.atTime(13, 0), 1)
                .sentBy(manager)
                .then()
                .statusCode(409)
                .body("errors.code", contains("closed-then"));
    }

    @Test
    void takenBackItsSessionsComeBackUnlessTheyWereMadeUpForOrTheRoomIsGone() {
        UUID closure = close(sunday, sunday.plusDays(2), null);
        List<String> ids = sessions().then().extract().path("items.id");
        ASession.of(course)
                .at(sunday.plusDays(3).atTime(9, 0), 2)
                .with("makesUpFor", ids.get(0))
                .addedBy(manager);
        reopen(closure).then().statusCode(200);
        sessions()
                .then()
                .body("items.find { it.id == '" + ids.get(0) + "' }.state", equalTo("CANCELLED"))
                .body("items.find { it.id == '" + ids.get(1) + "' }.state", equalTo("PLANNED"))
                .body("items.find { it.id == '" + ids.get(1) + "' }.sequence", equalTo(2));
    }

    @Test
    void aSessionWhoseSheetWasBegunWasHeld() {
        String first = sessions().then().extract().path("items[0].id");
        Databases.execute(
                "update course_session set sheet = 'OPEN' where id = ?", UUID.fromString(first));
        close(sunday, sunday, null);
        sessions().then().body("items[0].state", equalTo("PLANNED"));
    }

    @Test
    void aClosedRoomTakesOnlyItsOwnSessionsAway() {
        UUID elsewhere =
                ASession.of(ACourse.at(centre).announced())
                        .at(sunday.atTime(9, 0), 1)
                        .addedBy(manager);
        close(sunday, sunday, room);
        sessions().then().body("items[0].state", equalTo("CANCELLED"));
        manager.calls()
                .get("/api/v1/sessions/" + elsewhere)
                .then()
                .body("state", equalTo("PLANNED"));
    }

    @Test
    void untilFurtherNoticeNothingTakesPlaceAndNoDayIsPromised() {
        Response preview =
                manager.calls()
                        .contentType("application/json")
                        .body(Map.of("startsAt", sunday + "T00:00", "cause", "SECURITY"))
                        .post("/api/v1/centres/" + centre + "/closures/previews");
        preview.then()
                .body("consequences.sessionsCancelled", equalTo(4))
                .body("consequences.makeUpDates", hasSize(0));
    }

    private UUID close(LocalDate first, LocalDate last, UUID closedRoom) {
        return UUID.fromString(
                ask("", first, last, closedRoom).then().statusCode(201).extract().path("id"));
    }

    private Response ask(String what, LocalDate first, LocalDate last, UUID closedRoom) {
        Map<String, Object> body =
                new HashMap<>(
                        Map.of(
                                "startsAt",
                                first + "T00:00",
                                "endsAt",
                                last + "T23:00",
                                "cause",
                                "HEAT"));
        if (closedRoom != null) {
            body.put("roomId", closedRoom);
        }
        return manager.calls()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/centres/" + centre + "/closures" + what);
    }

    private Response reopen(UUID closure) {
        return manager.calls()
                .contentType("application/json")
                .header("If-Match", "\"0.en.closure\"")
                .body(Map.of())
                .post("/api/v1/centres/" + centre + "/closures/" + closure + "/ending");
    }

    private Response sessions() {
        return manager.calls().get("/api/v1/courses/" + course + "/sessions");
    }
}
