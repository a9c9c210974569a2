package org.hawsh.activities.attendance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.work.codes.ACode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HawshTest
class AbsenceReasonTest {
    private final UUID phone = UUID.randomUUID();
    private Someone facilitator;
    private ASession lesson;

    @BeforeEach
    void aLesson() {
        UUID centre = ACentre.any().open();
        facilitator = Someone.with(Role.FACILITATOR, centre);
        lesson = ASession.at(centre, 3).taughtBy(facilitator);
    }

    @Test
    void aMarkMadeWithoutALineKeepsTheReasonThatWasRetiredBeforeItArrived() {
        JsonPath exams = ACode.any("absence-reasons").added();
        String reason = exams.getString("code");
        Instant made = Instant.now();
        ACode.retire(exams);
        lesson.send(
                        facilitator,
                        phone,
                        null,
                        List.of(
                                absent(0, Map.of("reason", reason, "markedAt", made.toString())),
                                absent(1, Map.of("reason", reason)),
                                absent(2, Map.of("reason", "BOREDOM"))))
                .then()
                .statusCode(200)
                .body("results.outcome", contains("STORED", "REFUSED", "REFUSED"))
                .body("results[1].errors.pointer", contains("/reason"))
                .body("results[2].errors.code", contains("code-not-offered"))
                .body("results[2].errors[0].message", containsString("ILLNESS, FAMILY"));
        lesson.sheet(facilitator).body("rows[0].attendance.reason", equalTo(reason));
    }

    @Test
    void whatWasStoredIsKnownAgainAlsoAfterItsReasonWasRetired() {
        JsonPath exams = ACode.any("absence-reasons").added();
        List<Map<String, Object>> rows =
                List.of(absent(0, Map.of("reason", exams.getString("code"))));
        lesson.send(facilitator, phone, null, rows)
                .then()
                .body("results.outcome", contains("STORED"));
        ACode.retire(exams);
        lesson.send(facilitator, phone, null, rows)
                .then()
                .body("results.outcome", contains("KNOWN"));
    }

    private Map<String, Object> absent(int number, Map<String, Object> more) {
        return ASession.row(lesson.people.get(number), "ABSENT", more);
    }
}
