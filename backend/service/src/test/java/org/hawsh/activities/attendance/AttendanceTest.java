package org.hawsh.activities.attendance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.Test;

/** Who was there: marked by a thumb, kept for good, and stood by. */
@HawshTest
class AttendanceTest extends ALesson {
    @Test
    void everyRowHasItsOwnResultAndTheValidOnesAreStored() {
        List<Map<String, Object>> rows =
                List.of(
                        ASession.row(
                                lesson.people.get(0),
                                "LATE",
                                Map.of("minutesLate", 10, "reason", "TRANSPORT")),
                        ASession.row(lesson.people.get(1), "PRESENT", Map.of("minutesLate", 10)),
                        ASession.row(UUID.randomUUID(), "PRESENT", NOTHING_MORE),
                        ASession.row(lesson.people.get(2), "ABSENT", Map.of("reason", "ILLNESS")));
        lesson.send(facilitator, phone, null, rows)
                .then()
                .statusCode(200)
                .body("results.outcome", contains("STORED", "REFUSED", "REFUSED", "STORED"))
                .body("results[1].errors.code", contains("only-of-the-late"))
                .body("results[2].errors.code", contains("person-unknown"));
        lesson.sheet(facilitator)
                .body("rows[0].attendance.mark", equalTo("LATE"))
                .body("rows[0].attendance.minutesLate", equalTo(10))
                .body("rows[0].attendance.reason", equalTo("TRANSPORT"))
                .body("rows[1].attendance.mark", nullValue())
                .body("rows[2].attendance.reason", equalTo("ILLNESS"));
    }

    @Test
    void whatIsSentAgainHasOneEffectAlsoAtTheSameMoment() throws Exception {
        List<Map<String, Object>> rows = lesson.everybodyBut(2);
        List<Integer> answers =
                AtOnce.many(8, number -> lesson.send(facilitator, phone, null, rows).statusCode());
        assertEquals(List.of(200), answers.stream().distinct().toList());
        lesson.send(facilitator, phone, null, rows)
                .then()
                .body("results.outcome", everyItem(equalTo("KNOWN")));
        assertEquals(
                6,
                Databases.count(
                        "select count(*) from attendance_mark where session_id = ?",
                        lesson.session));
        Map<String, Object> other = new HashMap<>(rows.get(0));
        other.put("mark", "EXCUSED");
        lesson.send(facilitator, phone, null, List.of(other))
                .then()
                .body("results[0].outcome", equalTo("REFUSED"))
                .body("results[0].errors.code", contains("mark-number-used"));
    }

    @Test
    void twoWhoMarkedWithoutKnowingOfEachOtherAreShownBothAndOneOfThemSettlesIt() {
        Someone sara = Someone.with(Role.REGISTRAR, centre);
        UUID person = lesson.people.get(0);
        UUID hers = UUID.randomUUID();
        lesson.send(facilitator, phone, 6, lesson.everybodyBut(0));
        lesson.mark(sara, hers, person, "LATE", Map.of("minutesLate", 5))
                .then()
                .body("held[0].conflict", equalTo(true))
                .body("held[0].standing.mark", containsInAnyOrder("LATE", "PRESENT"));
        lesson.submit(facilitator, 6)
                .then()
                .statusCode(409)
                .body("errors.code", contains("marks-in-conflict"));
        List<Map<String, Object>> standing =
                lesson.sheet(facilitator)
                        .body("rows[0].attendance.conflict", equalTo(true))
                        .body(
                                "rows[0].attendance.standing.markedBy.subject",
                                containsInAnyOrder(
                                        sara.subject().toString(),
                                        facilitator.subject().toString()))
                        .extract()
                        .path("rows[0].attendance.standing");
        List<Map<String, Object>> seen =
                standing.stream()
                        .map(mark -> ASession.key(mark.get("device"), mark.get("counter")))
                        .toList();
        lesson.mark(facilitator, phone, person, "LATE", Map.of("minutesLate", 5, "seen", seen))
                .then()
                .body("held[0].conflict", equalTo(false))
                .body("held[0].mark", equalTo("LATE"));
        lesson.submit(facilitator, 6).then().statusCode(200);
    }

    @Test
    void aMarkIsNeverChangedNotEvenByTheServiceItself() throws SQLException {
        try (Connection app = Databases.asApp();
                var statement = app.createStatement()) {
            for (String act :
                    List.of(
                            "update attendance_mark set mark = 'PRESENT'",
                            "delete from attendance_mark")) {
                SQLException refused =
                        assertThrows(SQLException.class, () -> statement.execute(act), act);
                assertEquals("42501", refused.getSQLState(), act);
            }
        }
    }

    @Test
    void somebodyOfTheRegisterWalksInByTheNumberOnTheirCard() {
        UUID person = ASession.somebodyElseAt(centre);
        String reference = reference(person);
        walkIn(Map.of("reference", reference), 900_001)
                .statusCode(201)
                .body("row.walkIn", equalTo(true))
                .body("row.reference", equalTo(reference))
                .body("row.attendance.mark", equalTo("PRESENT"));
        lesson.sheet(facilitator).body("rows", hasSize(7)).body("rows[6].walkIn", equalTo(true));
        UUID elsewhere = ASession.somebodyElseAt(ACentre.any().open());
        walkIn(Map.of("reference", reference(elsewhere)), 900_002)
                .statusCode(409)
                .body("errors.code", contains("person-unknown"));
    }

    @Test
    void whoeverDoesNotRegisterIsOnTheSheetByAWordOfTheirOwn() {
        Map<String, Object> alias =
                Map.of(
                        "kind",
                        "ALIAS",
                        "given",
                        "Butterfly",
                        "sex",
                        "FEMALE",
                        "ageBand",
                        "AGE_25_34");
        walkIn(Map.of("person", alias), 900_011)
                .statusCode(201)
                .body("row.name.given", equalTo("Butterfly"))
                .body("row.attendance.mark", equalTo("PRESENT"));
        Map<String, Object> registered =
                Map.of("kind", "REGISTERED", "given", "Amal", "sex", "FEMALE");
        walkIn(Map.of("person", registered), 900_012)
                .statusCode(422)
                .body("errors.code", contains("registers-at-the-desk"));
        walkIn(Map.of(), 900_013)
                .statusCode(422)
                .body("errors.code", contains("reference-or-person"));
    }

    @Test
    void aFacilitatorHasTheirOwnSheetsOnly() {
        Someone other = Someone.with(Role.FACILITATOR, centre);
        lesson.sheet(other).statusCode(404);
        lesson.send(other, phone, null, lesson.everybodyBut(0)).then().statusCode(404);
        lesson.submit(other, 6).then().statusCode(404);
        lesson.sheet(Someone.with(Role.REGISTRAR, centre)).statusCode(200);
        lesson.sheet(Someone.with(Role.REGISTRAR, ACentre.any().open())).statusCode(404);
    }

    private ValidatableResponse walkIn(Map<String, Object> who, int counter) {
        Map<String, Object> body = new HashMap<>(who);
        body.put("device", phone);
        body.put("counter", counter);
        body.put("markedAt", "2026-11-24T08:00:00Z");
        return facilitator
                .calls()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(lesson.path() + "/walk-ins")
                .then();
    }

    private static String reference(UUID person) {
        try (Connection owner = Databases.asOwner();
                var query =
                        owner.prepareStatement("select reference from participant where id = ?")) {
            query.setObject(1, person);
            var row = query.executeQuery();
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
