package org.hawsh.activities.attendance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.activities.attendance.figures.AttendanceRate;
import org.hawsh.activities.attendance.figures.FigureRepository;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What attendance adds up to, and which sheets are still to be taken. */
@HawshTest
class FiguresTest {
    private UUID centre;
    private Someone registrar;
    private ASession course;
    private LocalDateTime today;

    @BeforeEach
    void aCourse() {
        centre = ACentre.any().open();
        registrar = Someone.with(Role.REGISTRAR, centre);
        course = ASession.at(centre, 4);
        today = course.startsAt;
    }

    @Test
    void onlyWhatWasHeldWhileSomebodyHadAPlaceIsInTheirDenominator() {
        UUID late = course.people.get(2);
        UUID gone = course.people.get(3);
        Databases.execute(
                "update enrolment set enrolled_on = ? where participant_id = ?",
                today.toLocalDate().minusDays(2),
                late);
        lockedOn(5, 0);
        lockedOn(4, 0);
        Databases.execute(
                "update enrolment set enrolled_on = ?, ended_on = null where participant_id = ?",
                today.toLocalDate().minusDays(60),
                gone);
        cancelledOn(3);
        notTakenOn(2);
        lockedOn(1, 0);
        JsonPath grid = grid(6);
        assertEquals(3, held(grid, course.people.get(0)));
        assertEquals(1, held(grid, late), "two were held before they joined");
        leaves(gone, today.toLocalDate().minusDays(3));
        assertEquals(2, held(grid(6), gone), "the last was held after they left");
    }

    @Test
    void excusedIsHeldAndNotAttended() {
        course.session = course.sessionOn(today.minusDays(1));
        UUID person = course.people.get(0);
        List<Map<String, Object>> rows = new ArrayList<>(course.everybodyBut(0));
        rows.set(0, ASession.row(person, "EXCUSED", Map.of("reason", "ILLNESS")));
        course.send(registrar, UUID.randomUUID(), 3, rows);
        course.submit(registrar, 3).then().statusCode(200);
        JsonPath grid = grid(2);
        assertEquals(1, held(grid, person));
        assertEquals(
                0,
                grid.getInt("lines.find { it.participantId == '" + person + "' }.rate.attended"));
        assertEquals(
                1, grid.getInt("lines.find { it.participantId == '" + person + "' }.rate.excused"));
        assertEquals(null, new AttendanceRate(0, 0, 0).percent());
        assertEquals(79, new AttendanceRate(34, 27, 2).percent());
    }

    @Test
    void theGridIsThePaperRegisterPeopleDownAndDatesAcross() {
        lockedOn(2, 1);
        notTakenOn(1);
        registrar
                .calls()
                .queryParam("from", today.toLocalDate().minusDays(2).toString())
                .queryParam("to", today.toLocalDate().minusDays(1).toString())
                .get("/api/v1/courses/" + course.course + "/attendance-grid")
                .then()
                .statusCode(200)
                .body("days.sheet", contains("LOCKED", "NOT_TAKEN"))
                .body("days[0].inTheRoom", equalTo(3))
                .body("lines.name.given", contains("Person 1", "Person 2", "Person 3", "Person 4"))
                .body("lines[3].cells.mark", contains("ABSENT", null))
                .body("lines[0].cells[0].mark", equalTo("PRESENT"))
                .body("lines[0].cells[1].enrolled", equalTo(true));
    }

    @Test
    void threeAbsencesInARowAreFoundAndAnExcuseOrAVisitBreaksTheRow() {
        lockedOn(4, 1);
        lockedOn(3, 1);
        cancelledOn(2);
        assertEquals(0, absent(3));
        lockedOn(1, 1);
        assertEquals(1, absent(3));
        course.session = course.sessionOn(today.plusMinutes(2));
        course.locked(registrar, 0);
        assertEquals(0, absent(3));
    }

    @Test
    void aSessionThatIsOverWithoutALockedSheetIsMissingTheOldestFirst() {
        UUID older = course.sessionOn(today.minusDays(3));
        UUID newer = course.sessionOn(today.minusDays(2));
        UUID toCome = course.sessionOn(today.plusDays(1));
        cancelledOn(4);
        lockedOn(1, 0);
        JsonPath missing = missing(registrar, null);
        assertEquals(
                List.of(older.toString(), newer.toString()),
                missing.getList("items.sessionId", String.class).subList(0, 2));
        registrar
                .calls()
                .get("/api/v1/sessions/missing-sheets")
                .then()
                .body("items.sessionId", not(hasItem(toCome.toString())));
        String next =
                registrar
                        .calls()
                        .queryParam("limit", 1)
                        .get("/api/v1/sessions/missing-sheets")
                        .then()
                        .body("items", hasSize(1))
                        .extract()
                        .path("next");
        assertEquals(newer.toString(), missing(registrar, next).getString("items[0].sessionId"));
        Someone facilitator = Someone.with(Role.FACILITATOR, centre);
        assertEquals(0, missing(facilitator, null).getList("items").size());
        course.taughtBy(facilitator);
        assertEquals(older.toString(), missing(facilitator, null).getString("items[0].sessionId"));
    }

    @Test
    void oneWayThroughTheCentreIsReadNewestFirstAndHidesWhatOnlyAGroupKnows() {
        UUID person = course.people.get(0);
        lockedOn(2, 0);
        lockedOn(1, 0);
        String address = "/api/v1/participants/" + person + "/attendance";
        registrar
                .calls()
                .get(address)
                .then()
                .statusCode(200)
                .body(
                        "items.heldOn",
                        contains(
                                today.toLocalDate().minusDays(1).toString(),
                                today.toLocalDate().minusDays(2).toString()))
                .body("items[0].title.ar", equalTo("خياطة"));
        Databases.execute(
                "update activity set sensitive = true where id = (select activity_id from course where id = ?)",
                course.course);
        registrar.calls().get(address).then().body("items[0].title", nullValue());
        Someone.with(Role.REGISTRAR, ACentre.any().open())
                .calls()
                .get(address)
                .then()
                .statusCode(404);
    }

    @Test
    void aSessionThatMovesToAnotherDayTakesItsAttendanceAlong() {
        lockedOn(2, 0);
        Databases.execute(
                "update course_session set starts_at = starts_at - interval '5 days', ends_at = ends_at - interval '5 days' where id = ?",
                course.session);
        assertEquals(
                4,
                Databases.count(
                        "select count(*) from attendance where session_id = ? and held_on = ?",
                        course.session,
                        today.toLocalDate().minusDays(7)));
    }

    private void lockedOn(int daysAgo, int absent) {
        course.session = course.sessionOn(today.minusDays(daysAgo));
        course.locked(registrar, absent);
    }

    private void notTakenOn(int daysAgo) {
        course.sessionOn(today.minusDays(daysAgo));
    }

    private void cancelledOn(int daysAgo) {
        Databases.execute(
                "update course_session set state = 'CANCELLED', cancel_reason = 'Heat' where id = ?",
                course.sessionOn(today.minusDays(daysAgo)));
    }

    private void leaves(UUID person, LocalDate day) {
        Databases.execute(
                "with left_course as (update enrolment set state = 'DROPPED', end_reason = 'WORK', ended_on = ? where participant_id = ?"
                        + " returning course_id) update course set places_taken = places_taken - 1 where id in (select course_id from left_course)",
                day,
                person);
    }

    private JsonPath grid(int days) {
        return registrar
                .calls()
                .queryParam("from", today.toLocalDate().minusDays(days).toString())
                .get("/api/v1/courses/" + course.course + "/attendance-grid")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int held(JsonPath grid, UUID person) {
        return grid.getInt("lines.find { it.participantId == '" + person + "' }.rate.held");
    }

    /** As the facade asks, but as the owner: how many people at the centre. */
    private long absent(int times) {
        return Databases.count(
                "select count(*) from ("
                        + FigureRepository.ABSENT_IN_A_ROW
                                .replace(":times", "" + times)
                                .replace(":centres", "array['" + centre + "'::uuid]")
                        + ") found");
    }

    private static JsonPath missing(Someone caller, String cursor) {
        var call = caller.calls();
        if (cursor != null) {
            call.queryParam("cursor", cursor);
        }
        return call.queryParam("limit", cursor == null ? 50 : 1)
                .get("/api/v1/sessions/missing-sheets")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
