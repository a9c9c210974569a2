package org.hawsh.activities.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Completing by what was held while somebody was enrolled, and what became of them afterwards. */
@HawshTest
class CompletionTest {
    private final LocalDate today = Clocks.now().toLocalDate();

    private UUID centre;
    private Someone registrar;

    @BeforeEach
    void aCentre() {
        centre = ACentre.any().open();
        registrar = Someone.with(Role.REGISTRAR, centre);
    }

    @Test
    void onlyWhatWasHeldWhileSomebodyWasEnrolledIsCounted() {
        UUID course = aCourseWithFiveSessionsUntil(today);
        UUID sara = People.woman(centre);
        UUID late = People.woman(centre);
        String all = enrolled(course, sara, 60);
        String joinedLate = enrolled(course, late, 6);
        attends(course, sara, 4);
        attendsLast(course, late, 1);
        completion(course)
                .then()
                .statusCode(200)
                .body("over", equalTo(true))
                .body("items.held", contains(5, 1))
                .body("items.attended", contains(4, 1))
                .body("items.meetsRule", contains(true, true));
        complete(course, all, joinedLate)
                .then()
                .statusCode(200)
                .body("items.state", contains("COMPLETED", "COMPLETED"))
                .body("items.heldSessions", contains(5, 1));
    }

    @Test
    void aCancelledSessionAndOneWithoutASheetAreNotHeld() {
        UUID course = aCourseWithFiveSessionsUntil(today);
        UUID sara = People.woman(centre);
        enrolled(course, sara, 60);
        attends(course, sara, 3);
        Databases.execute(
                "update course_session set sheet = 'NOT_TAKEN' where course_id = ? and id not in (select session_id from attendance)",
                course);
        completion(course)
                .then()
                .body("sheetsMissing", equalTo(2))
                .body("items.held", contains(3))
                .body("items.meetsRule", contains(true));
    }

    @Test
    void whoCameTooLittleIsNotCompleted() {
        UUID course = aCourseWithFiveSessionsUntil(today);
        UUID sara = People.woman(centre);
        String id = enrolled(course, sara, 60);
        attends(course, sara, 3);
        complete(course, id)
                .then()
                .statusCode(422)
                .body("errors.code", contains("attended-too-little"));
    }

    @Test
    void nobodyCompletesACourseThatStillRunsAndNobodyIsLetInOnceSomebodyDid() {
        UUID running = aCourseWithFiveSessionsUntil(today.plusDays(3));
        UUID sara = People.woman(centre);
        String id = enrolled(running, sara, 60);
        attends(running, sara, 5);
        complete(running, id)
                .then()
                .statusCode(409)
                .body("errors.code", contains("course-still-runs"));
        Databases.execute("update course set ends_on = ? where id = ?", today, running);
        complete(running, id).then().statusCode(200);
        AnEnrolment.of(People.woman(centre))
                .sentBy(registrar, running)
                .then()
                .statusCode(409)
                .body("errors.code", contains("course-not-open"));
    }

    @Test
    void whoWasCompletedByASlipIsEnrolledAgainForAQuarterOfAnHourByWhoeverDidIt() {
        UUID course = aCourseWithFiveSessionsUntil(today);
        UUID sara = People.woman(centre);
        String id = enrolled(course, sara, 60);
        attends(course, sara, 5);
        complete(course, id).then().statusCode(200);
        takeBack(Someone.with(Role.REGISTRAR, centre), course, id)
                .then()
                .statusCode(409)
                .body("errors.code", contains("completed-too-long"));
        takeBack(registrar, course, id)
                .then()
                .statusCode(200)
                .body("items.state", contains("ENROLLED"))
                .body("items.heldSessions", contains(nullValue()))
                .body("items.endedOn", contains(nullValue()));
        completion(course).then().body("items.meetsRule", contains(true));
        complete(course, id).then().statusCode(200);
        Databases.execute(
                "update enrolment set completed_at = now() - interval '16 minutes' where id = ?::uuid",
                id);
        takeBack(registrar, course, id)
                .then()
                .statusCode(409)
                .body("errors.code", contains("completed-too-long"));
    }

    private static Response takeBack(Someone who, UUID course, String id) {
        return who.calls()
                .contentType("application/json")
                .body(Map.of("enrolmentIds", List.of(id)))
                .post("/api/v1/courses/" + course + "/completion/withdrawal");
    }

    @Test
    void whoLeavesACourseThatBeganDropsOut() {
        UUID course = aCourseWithFiveSessionsUntil(today.plusDays(3));
        String id = enrolled(course, People.woman(centre), 10);
        AnEnrolment.step(
                        registrar,
                        course,
                        id,
                        "ending",
                        Map.of("reason", "TRANSPORT", "on", today.minusDays(2).toString()))
                .then()
                .statusCode(200)
                .body("state", equalTo("DROPPED"))
                .body("endedOn", equalTo(today.minusDays(2).toString()));
    }

    @Test
    void afterThreeAndSixMonthsSomebodyAsks() {
        UUID course = aCourseWithFiveSessionsUntil(today);
        UUID sara = People.woman(centre);
        String id = enrolled(course, sara, 60);
        trace(course, id, 3, today)
                .then()
                .statusCode(409)
                .body("errors.code", contains("not-completed"));
        attends(course, sara, 5);
        complete(course, id).then().statusCode(200);
        trace(course, id, 3, today)
                .then()
                .statusCode(422)
                .body("errors.code", contains("asked-too-early"));
        Databases.execute(
                "update enrolment set ended_on = ?, enrolled_on = ? where id = ?::uuid",
                today.minusMonths(3),
                today.minusMonths(5),
                id);
        trace(course, id, 3, today)
                .then()
                .statusCode(201)
                .body("afterThree.outcome", equalTo("OWN_BUSINESS"))
                .body("askNextOn", equalTo(today.minusMonths(3).plusMonths(6).toString()));
        registrar
                .calls()
                .get("/api/v1/courses/" + course + "/tracers")
                .then()
                .body("items", hasSize(1))
                .body("items[0].afterSix", nullValue());
    }

    private UUID aCourseWithFiveSessionsUntil(LocalDate last) {
        UUID course = ACourseToJoin.at(centre).of(9).from(today.minusDays(70), last).id();
        for (int i = 1; i <= 5; i++) {
            UUID session = ACourseToJoin.meet(course, centre, today.minusDays(5L * i).atTime(9, 0));
            Databases.execute("update course_session set sheet = 'OPEN' where id = ?", session);
        }
        return course;
    }

    private String enrolled(UUID course, UUID person, int daysAgo) {
        String id = AnEnrolment.of(person).into(course, registrar);
        Databases.execute(
                "update enrolment set enrolled_on = ? where id = ?::uuid",
                today.minusDays(daysAgo),
                id);
        return id;
    }

    private static void attends(UUID course, UUID person, int sessions) {
        attend(course, person, "asc", sessions);
    }

    private static void attendsLast(UUID course, UUID person, int sessions) {
        attend(course, person, "desc", sessions);
    }

    private static void attend(UUID course, UUID person, String order, int sessions) {
        Databases.execute(
                """
                insert into attendance (session_id, participant_id, centre_id, held_on, mark, walk_in, conflict, device, counter)
                select id, ?, centre_id, starts_at::date, 'PRESENT', false, false, gen_random_uuid(), 1 from (
                    select *, row_number() over (order by starts_at) as up, row_number() over (order by starts_at desc) as down
                    from course_session where course_id = ?) s
                where case ? when 'asc' then up else down end <= ?
                """,
                person,
                course,
                order,
                sessions);
    }

    private Response completion(UUID course) {
        return registrar.calls().get("/api/v1/courses/" + course + "/completion");
    }

    private Response complete(UUID course, String... ids) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("enrolmentIds", List.of(ids)))
                .post("/api/v1/courses/" + course + "/completion");
    }

    private Response trace(UUID course, String id, int months, LocalDate asked) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "months",
                                months,
                                "outcome",
                                "OWN_BUSINESS",
                                "askedOn",
                                asked.toString()))
                .post("/api/v1/courses/" + course + "/enrolments/" + id + "/tracers");
    }
}
