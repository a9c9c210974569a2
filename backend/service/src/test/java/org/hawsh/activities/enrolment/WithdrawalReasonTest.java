package org.hawsh.activities.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.work.codes.ACode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HawshTest
class WithdrawalReasonTest {
    private static final String REASONS = "enrolment-end-reasons";

    private UUID centre;
    private Someone registrar;
    private UUID course;

    @BeforeEach
    void aCourse() {
        centre = ACentre.any().open();
        registrar = Someone.with(Role.REGISTRAR, centre);
        course = ACourseToJoin.at(centre).of(5).id();
    }

    @Test
    void aReasonAddedByTheAdministratorIsOfferedAtOnce() {
        JsonPath exams = ACode.any(REASONS).added();
        leave(somebody(), exams.getString("code"))
                .then()
                .statusCode(200)
                .body("endReason", equalTo(exams.getString("code")));
    }

    @Test
    void aRetiredReasonIsReadOnOldRecordsAndNotOfferedForNewOnes() {
        JsonPath exams = ACode.any(REASONS).added();
        String reason = exams.getString("code");
        String left = somebody();
        leave(left, reason).then().statusCode(200);
        ACode.retire(exams);
        registrar
                .calls()
                .get("/api/v1/courses/" + course + "/enrolments/" + left)
                .then()
                .body("endReason", equalTo(reason));
        leave(somebody(), reason)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"))
                .body("errors.code", contains("code-not-offered"))
                .body("errors[0].message", not(containsString(reason)));
    }

    @Test
    void aCodeNobodyKnowsIsRefusedWithThoseThatAreOffered() {
        leave(somebody(), "BOREDOM")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"))
                .body("errors.code", contains("code-not-offered"))
                .body("errors[0].message", containsString("NOT_SAID, WORK, FAMILY"))
                .body("errors[0].message", not(containsString("OFFER_LAPSED")));
    }

    @Test
    void whatFollowsByItselfIsSaidByNobody() {
        leave(somebody(), "OFFER_LAPSED")
                .then()
                .statusCode(422)
                .body("errors.code", contains("code-not-offered"));
    }

    @Test
    void theDatabaseKeepsNoReasonThatStandsOnNoList() {
        String left = somebody();
        leave(left, "WORK").then().statusCode(200);
        IllegalStateException refused =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                Databases.execute(
                                        "update enrolment set end_reason = 'ILLNESS' where id = ?::uuid",
                                        left));
        assertTrue(
                refused.getMessage().contains("enrolment_end_reason_fk"),
                "a code of another list is none of this one");
    }

    private String somebody() {
        return AnEnrolment.of(People.woman(centre)).into(course, registrar);
    }

    private Response leave(String enrolment, String reason) {
        return AnEnrolment.step(registrar, course, enrolment, "ending", Map.of("reason", reason));
    }
}
