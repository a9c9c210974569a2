package org.hawsh.activities.attendance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;

/** The sheet of a session: begun, counted, stood by, and changed with a reason afterwards. */
@HawshTest
class SheetTest extends ALesson {
    @Test
    void aSheetIsNotTakenUntilSomebodyBeginsAndThatIsNotEverybodyPresent() {
        lesson.sheet(facilitator)
                .statusCode(200)
                .body("sheet", equalTo("NOT_TAKEN"))
                .body("inTheRoom", nullValue())
                .body("rows", hasSize(6))
                .body("rows.attendance.mark", everyItem(nullValue()))
                .body(
                        "rows.name.given",
                        contains(
                                "Person 1",
                                "Person 2",
                                "Person 3",
                                "Person 4",
                                "Person 5",
                                "Person 6"));
        lesson.send(facilitator, phone, 5, List.of())
                .then()
                .statusCode(200)
                .body("sheet", equalTo("OPEN"));
        lesson.sheet(facilitator).body("sheet", equalTo("OPEN")).body("inTheRoom", equalTo(5));
    }

    @Test
    void aWholeSheetIsOneRequestAndLocksOnceItAgreesWithWhoIsInTheRoom() {
        lesson.send(facilitator, phone, 5, lesson.everybodyBut(1))
                .then()
                .statusCode(200)
                .body("results.outcome", everyItem(equalTo("STORED")))
                .body("held", hasSize(6));
        lesson.submit(facilitator, 6)
                .then()
                .statusCode(409)
                .body("errors.code", contains("count-differs"))
                .body(
                        "errors[0].message",
                        equalTo("The marks say 5 came, and 6 were counted. Look at both again."));
        lesson.submit(facilitator, 5)
                .then()
                .statusCode(200)
                .body("sheet", equalTo("LOCKED"))
                .body("topic", equalTo("Seams"))
                .body("lockedBy.subject", equalTo(facilitator.subject().toString()))
                .body("lockedAt", notNullValue());
        lesson.submit(facilitator, 5)
                .then()
                .statusCode(409)
                .body("errors.code", contains("sheet-locked"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where entity_id = ? and action = 'SUBMIT_SHEET'",
                        lesson.session));
        assertEquals(
                1,
                Databases.count(
                        "select least(count(*), 1) from reach_dirty where centre_id = ? and day = ?",
                        centre,
                        lesson.startsAt.toLocalDate()));
    }

    @Test
    void nobodyIsForgottenAndNothingIsSubmittedThatWasNotBegun() {
        lesson.submit(facilitator, 0)
                .then()
                .statusCode(409)
                .body("errors.code", contains("sheet-not-begun"));
        lesson.send(facilitator, phone, 2, lesson.everybodyBut(0).subList(0, 2));
        lesson.submit(facilitator, 2)
                .then()
                .statusCode(409)
                .body("errors.code", contains("people-not-marked"));
    }

    @Test
    void aLockedSheetIsChangedWithAReasonOnlyAndKeepsWhoAndWhen() {
        lesson.locked(facilitator, 1);
        UUID person = lesson.people.get(5);
        lesson.mark(facilitator, phone, person, "LATE", NOTHING_MORE)
                .then()
                .statusCode(200)
                .body("results[0].outcome", equalTo("REFUSED"))
                .body("results[0].errors.code", contains("sheet-locked"));
        Map<String, Object> stood =
                lesson.sheet(facilitator).extract().path("rows[5].attendance.standing[0]");
        lesson.mark(
                        facilitator,
                        phone,
                        person,
                        "LATE",
                        Map.of(
                                "correction",
                                "She came while I was counting",
                                "seen",
                                List.of(ASession.key(stood.get("device"), stood.get("counter")))))
                .then()
                .body("results[0].outcome", equalTo("STORED"))
                .body("held[0].standing[0].correction", equalTo("She came while I was counting"));
        lesson.sheet(facilitator)
                .body("sheet", equalTo("LOCKED"))
                .body("rows[5].attendance.mark", equalTo("LATE"))
                .body(
                        "rows[5].attendance.standing[0].markedBy.subject",
                        equalTo(facilitator.subject().toString()));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where entity_id = ? and action = 'CORRECT_ATTENDANCE'",
                        lesson.session));
        ASession open = ASession.at(centre, 1).taughtBy(facilitator);
        open.mark(
                        facilitator,
                        UUID.randomUUID(),
                        open.people.get(0),
                        "LATE",
                        Map.of("correction", "Not locked yet"))
                .then()
                .body("results[0].errors.code", contains("sheet-not-locked"));
    }

    @Test
    void anOpenSessionIsCountedBySexAndAge() {
        ASession open = ASession.ofAnOpenCourse(centre).taughtBy(facilitator);
        String tag =
                open.sheet(facilitator).body("byHeadcount", equalTo(true)).extract().header("ETag");
        Map<String, Object> form =
                Map.of(
                        "cells",
                        List.of(
                                Map.of("sex", "FEMALE", "ageBand", "AGE_18_24", "people", 40),
                                Map.of("sex", "MALE", "ageBand", "NOT_RECORDED", "people", 22)));
        count(open, tag, form)
                .statusCode(200)
                .body("inTheRoom", equalTo(62))
                .body("headcount", hasSize(2));
        count(open, tag, form).statusCode(412);
        open.submit(facilitator, 60)
                .then()
                .statusCode(409)
                .body("errors.code", contains("count-differs"));
        open.submit(facilitator, 62).then().statusCode(200).body("sheet", equalTo("LOCKED"));
        count(lesson, lesson.sheet(facilitator).extract().header("ETag"), form)
                .statusCode(409)
                .body("errors.code", contains("headcount-of-open-sessions"));
    }

    @Test
    void theSheetOfADayToComeOrOfACancelledSessionIsNotTaken() {
        lesson.session = lesson.sessionOn(lesson.startsAt.plusDays(2));
        lesson.send(facilitator, phone, 3, List.of())
                .then()
                .statusCode(409)
                .body("errors.code", contains("session-to-come"));
        lesson.session = lesson.sessionOn(lesson.startsAt.minusDays(1));
        Databases.execute(
                "update course_session set state = 'CANCELLED', cancel_reason = 'Heat' where id = ?",
                lesson.session);
        lesson.send(facilitator, phone, 3, List.of())
                .then()
                .statusCode(409)
                .body("errors.code", contains("sheet-of-a-cancelled-session"));
    }

    @Test
    void theLaterCountHoldsInWhateverOrderCountsArrive() {
        counted(7, "2026-11-20T08:10:00Z").statusCode(200);
        counted(5, "2026-11-20T08:00:00Z").statusCode(200);
        lesson.sheet(facilitator).body("inTheRoom", equalTo(7));
        counted(6, "2026-11-20T08:20:00Z").statusCode(200);
        lesson.sheet(facilitator).body("inTheRoom", equalTo(6));
    }

    private ValidatableResponse counted(int people, String at) {
        return facilitator
                .calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "device",
                                phone,
                                "inTheRoom",
                                Map.of("people", people, "countedAt", at),
                                "marks",
                                List.of()))
                .post(lesson.path() + "/attendance-marks")
                .then();
    }
}
