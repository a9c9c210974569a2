package org.hawsh.activities.courses;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.APerson;
import org.hawsh.testing.APlace;
import org.hawsh.testing.ASession;
import org.hawsh.testing.AStaffMember;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.Test;

/** A room, a teacher and a participant are in one place at a time, and the refusal says which. */
@HawshTest
class SessionClashTest extends ARoomAtTen {
    @Test
    void aRoomHasOneSessionAtATimeAndTheRefusalSaysWhich() {
        UUID first = ASession.of(course()).at(ten, 2).in(room).addedBy(manager);
        ASession.of(course())
                .at(ten.plusHours(1), 2)
                .in(room)
                .sentBy(manager)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:state-conflict"))
                .body("errors.code", contains("room-has-session"))
                .body("errors.message[0]", containsString("Mediation training"))
                .body("errors.about", contains(first.toString()));
        ASession.of(course())
                .at(ten.plusHours(2), 2)
                .in(room)
                .sentBy(manager)
                .then()
                .statusCode(201);
    }

    @Test
    void aPrivateUseSaysOnlyThatTheRoomIsTakenAndTheOtherWayRoundAlike() {
        hold(ten, 2).then().statusCode(201);
        String refused =
                ASession.of(course())
                        .at(ten, 2)
                        .in(room)
                        .sentBy(manager)
                        .then()
                        .statusCode(409)
                        .body("errors.code", contains("room-taken-on"))
                        .body("errors.about", contains(nullValue()))
                        .extract()
                        .asString();
        assertFalse(refused.contains("hold") || refused.contains("private"), refused);
        preview(course(), ten, 2, room, null)
                .then()
                .body("clashes.findAll { it.kind == 'ROOM' }.sessionId", contains(nullValue()))
                .body("clashes.findAll { it.kind == 'ROOM' }.title", contains(nullValue()));
        ASession.of(course()).at(ten.plusHours(3), 2).in(room).addedBy(manager);
        hold(ten.plusHours(4), 2)
                .then()
                .statusCode(409)
                .body("errors.code", contains("room-taken"));
    }

    @Test
    void ofThirtyTwoWhoPutASessionIntoARoomAtTheSameMomentOneDoes() throws Exception {
        UUID[] courses = {course(), course(), course(), course()};
        List<Integer> statuses =
                AtOnce.many(
                        32,
                        number ->
                                ASession.of(courses[number % courses.length])
                                        .at(ten.plusMinutes(number), 2)
                                        .in(room)
                                        .sentBy(manager)
                                        .statusCode());
        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(31, Collections.frequency(statuses, 409), statuses.toString());
        assertEquals(1, Databases.count("select count(*) from room_use where room_id = ?", room));
    }

    @Test
    void ofSessionsAndPrivateUsesThatWantARoomAtTheSameMomentOneGetsIt() throws Exception {
        UUID course = course();
        List<Integer> statuses =
                AtOnce.many(
                        16,
                        number ->
                                number % 2 == 0
                                        ? ASession.of(course)
                                                .at(ten, 2)
                                                .in(room)
                                                .sentBy(manager)
                                                .statusCode()
                                        : hold(ten.plusMinutes(number), 1).statusCode());
        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(15, Collections.frequency(statuses, 409), statuses.toString());
    }

    @Test
    void aTeacherStandsInOnePlaceAtATimeAndTheRefusalSaysWhoAndWhere() {
        UUID teacher = AStaffMember.at(centre).with("name", "Sara Taher").added();
        ASession.of(taughtBy(teacher)).at(ten, 2).addedBy(manager);
        UUID other = taughtBy(teacher);
        ASession.of(other)
                .at(ten.plusMinutes(90), 2)
                .sentBy(manager)
                .then()
                .statusCode(409)
                .body("errors.code", contains("teacher-has-session"))
                .body("errors.message[0]", containsString("Sara Taher"));
        preview(other, ten, 1, null, null)
                .then()
                .body("clashes.kind", contains("TEACHER"))
                .body("clashes.names[0]", contains("Sara Taher"))
                .body("clashes.title.en", contains("Mediation training"));
    }

    @Test
    void whoJoinsTheTeachersCannotBeElsewhereThen() {
        UUID teacher = AStaffMember.at(centre).added();
        ASession.of(taughtBy(teacher)).at(ten, 2).addedBy(manager);
        UUID other = course();
        ASession.of(other).at(ten, 2).addedBy(manager);
        manager.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1.en.course\"")
                .body(
                        "{\"teachers\":[{\"staffMemberId\":\"%s\",\"role\":\"TRAINER\"}]}"
                                .formatted(teacher))
                .patch("/api/v1/courses/" + other)
                .then()
                .statusCode(409)
                .body("errors.code", contains("teacher-has-session"));
    }

    @Test
    void nobodyOfTheCourseSitsElsewhereThenAndThePreviewSaysWho() {
        UUID person = registered();
        UUID mine = course();
        UUID other = course();
        ASession.of(other).at(ten, 2).addedBy(manager);
        APlace.in(mine).takenBy(person);
        APlace.in(other).takenBy(person);
        preview(mine, ten.plusHours(1), 2, null, null)
                .then()
                .body("clashes.kind", contains("PEOPLE"))
                .body("clashes.names[0][0]", containsString("Zaynab"));
        ASession.of(mine)
                .at(ten.plusHours(1), 2)
                .sentBy(manager)
                .then()
                .statusCode(409)
                .body("errors.code", contains("people-elsewhere-on"));
        ASession.of(mine).at(ten.plusHours(2), 2).sentBy(manager).then().statusCode(201);
    }

    @Test
    void nothingOfAnotherCentresCourseIsTold() {
        UUID person = registered();
        UUID elsewhere = ACentre.any().open();
        UUID there = ACourse.at(elsewhere).announced();
        ASession.of(there).at(ten, 2).addedBy(Someone.with(Role.CENTRE_MANAGER, elsewhere));
        APlace.in(there).takenBy(person);
        UUID mine = course();
        APlace.in(mine).takenBy(person);
        String told = preview(mine, ten, 2, null, null).then().statusCode(200).extract().asString();
        assertFalse(told.contains(there.toString()) || told.contains("Mediation"), told);
        ASession.of(mine).at(ten, 2).sentBy(manager).then().statusCode(409);
    }

    @Test
    void aPreviewSaysWhatIsInTheWayAndStoresNothing() {
        UUID course = course();
        UUID session = ASession.of(course).at(ten, 2).in(room).addedBy(manager);
        UUID other = ASession.of(course()).at(ten.plusHours(3), 2).in(room).addedBy(manager);
        preview(course, ten.plusHours(1), 2, room, session)
                .then()
                .body("clashes.findAll { it.kind == 'ROOM' }", empty());
        preview(course, ten.plusHours(2), 2, room, session)
                .then()
                .body(
                        "clashes.findAll { it.kind == 'ROOM' }.sessionId",
                        contains(other.toString()));
        manager.calls()
                .get("/api/v1/sessions/" + session)
                .then()
                .body("startsAt", equalTo(ten.toString()))
                .body("version", equalTo(0));
    }

    private UUID registered() {
        Someone registrar = Someone.with(Role.REGISTRAR, centre);
        return UUID.fromString(APerson.called("Zaynab").at(centre).madeBy(registrar).toString());
    }

    private Response hold(LocalDateTime from, int hours) {
        return manager.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "roomId",
                                room,
                                "startsAt",
                                from.toString(),
                                "endsAt",
                                from.plusHours(hours).toString()))
                .post("/api/v1/centres/" + centre + "/room-holds");
    }

    private Response preview(UUID course, LocalDateTime from, int hours, UUID in, UUID session) {
        Map<String, Object> body = new HashMap<>();
        body.put("startsAt", from.toString());
        body.put("endsAt", from.plusHours(hours).toString());
        body.put("roomId", in);
        body.put("sessionId", session);
        return manager.calls()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/courses/" + course + "/session-previews");
    }
}
