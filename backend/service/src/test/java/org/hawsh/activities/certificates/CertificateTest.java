package org.hawsh.activities.certificates;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody takes home: proof-read, issued once, and genuine for whoever asks. */
@HawshTest
class CertificateTest {
    private static final String MINISTRY_OF_LABOUR = "01939e5c-0000-7000-8000-000000000102";

    private UUID centre;
    private Someone manager;
    private AFinishedCourse course;

    @BeforeEach
    void aFinishedCourse() {
        centre = ACentre.any().open();
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
        course = AFinishedCourse.at(centre);
    }

    @Test
    void whoeverCompletedACourseHasADraftWithTheNamesInTheirScripts() {
        course.completedBy("سارة", "أحمد", "Sara Ahmed");
        course.completedBy("Nina", "Karim", null);
        drafted()
                .then()
                .body("items", hasSize(2))
                .body("items.nameArabic", containsInAnyOrder("سارة أحمد", null))
                .body("items.nameLatin", containsInAnyOrder("Sara Ahmed", "Nina Karim"))
                .body("items.language", containsInAnyOrder("ar", "en"));
        drafted().then().body("items", hasSize(2));
    }

    @Test
    void nothingIsIssuedBeforeItWasProofRead() {
        course.completedBy("سارة", "أحمد", null);
        issue(draft())
                .then()
                .statusCode(409)
                .body("errors.code", contains("certificate-not-proof-read"));
    }

    @Test
    void aProofReadOneIsIssuedUnderANumberWithACheckDigitAndStaysAsItIs() {
        course.completedBy("سارة", "أحمد", null);
        UUID certificate = proofRead(draft());
        String number =
                issue(certificate)
                        .then()
                        .statusCode(200)
                        .body("items[0].state", equalTo("ISSUED"))
                        .body(
                                "items[0].number",
                                matchesPattern("[A-Z]{3}-C[0-9B-Z]{5}-[0-9B-Z]{5}-[0-9]"))
                        .extract()
                        .path("items[0].number");
        assertTrue(CertificateNumber.isValid(number));
        save(certificate, 2, Map.of("nameArabic", "سارا أحمد"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("certificate-issued"));
        assertThrows(
                IllegalStateException.class,
                () ->
                        Databases.execute(
                                "update certificate set name_arabic = 'سارا' where id = ?",
                                certificate),
                "the schema keeps it as well");
    }

    @Test
    void ofManyWhoAreIssuedTogetherAllAreOrNone() {
        course.completedBy("سارة", "أحمد", null);
        course.completedBy("هناء", "كريم", null);
        List<String> drafts = drafted().then().extract().path("items.id");
        proofRead(UUID.fromString(drafts.get(0)));
        issue(drafts.toArray()).then().statusCode(409);
        manager.calls()
                .get(course.certificates())
                .then()
                .body("items.number", contains(nullValue(), nullValue()));
    }

    @Test
    void aRevokedOneSaysWhyAndAnotherTakesItsPlaceUnderAnotherNumber() {
        course.completedBy("سارة", "أحمد", null);
        UUID first = proofRead(draft());
        String number = issue(first).then().extract().path("items[0].number");
        revoke(first, 2).then().statusCode(200).body("state", equalTo("REVOKED"));
        UUID second = UUID.fromString(drafted().then().extract().path("items[1].id"));
        proofRead(second);
        String other = issue(second).then().extract().path("items[1].number");
        assertNotEquals(number, other);
    }

    @Test
    void namesStandInTheFieldOfTheirScript() {
        course.completedBy("سارة", "أحمد", null);
        UUID certificate = draft();
        save(certificate, 0, Map.of("nameArabic", "Sara"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-in-arabic-script"));
        save(certificate, 0, Map.of("nameLatin", "سارة"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-in-latin-script"));
    }

    @Test
    void ofTwoWhoProofReadTheSameNamesOneHearsOfTheOther() {
        course.completedBy("سارة", "أحمد", null);
        UUID certificate = draft();
        save(certificate, 0, Map.of("nameLatin", "Sara Ahmed")).then().statusCode(200);
        save(certificate, 0, Map.of("nameLatin", "Sarah Ahmad")).then().statusCode(412);
    }

    @Test
    void aStrangerIsToldTheInitialsOnlyWhereTheCentreDecidedSo() {
        course.completedBy("سارة", "أحمد", null);
        String number = issue(proofRead(draft())).then().extract().path("items[0].number");
        check(number).then().statusCode(404);
        decideToConfirm();
        Map<String, String> told = check(number).then().statusCode(200).extract().path("");
        assertEquals(Set.of("number", "initials"), told.keySet());
        assertEquals("س أ", told.get("initials"));
    }

    @Test
    void aRevokedOrMistypedNumberIsNotConfirmed() {
        decideToConfirm();
        course.completedBy("سارة", "أحمد", null);
        UUID certificate = proofRead(draft());
        String number = issue(certificate).then().extract().path("items[0].number");
        int last = number.length() - 1;
        String mistyped = number.substring(0, last) + (number.charAt(last) == '9' ? '0' : '9');
        check(mistyped).then().statusCode(404);
        assertFalse(CertificateNumber.isValid(mistyped));
        revoke(certificate, 2);
        check(number).then().statusCode(404);
    }

    @Test
    void whereTheCodeLeadsAStrangerReadsNumberAndInitialsInTheirLanguageAndNoName() {
        course.completedBy("سارة", "أحمد", "Sara Ahmed");
        UUID certificate = proofRead(draft());
        String number = issue(certificate).then().extract().path("items[0].number");
        String unknown =
                page("KRK-C00000-00000-0", "en").then().statusCode(404).extract().asString();
        assertEquals(unknown, page(number, "en").then().statusCode(404).extract().asString());
        decideToConfirm();
        String shown =
                page(number, "ckb")
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", "no-store")
                        .extract()
                        .asString();
        assertTrue(shown.contains("lang=\"ckb\" dir=\"rtl\""), shown);
        assertTrue(shown.contains(number) && shown.contains("س أ"), shown);
        assertFalse(shown.contains("سارة") || shown.contains("Sara"), shown);
        assertFalse(page("%3Cscript%3E", "ar").asString().contains("<script"));
    }

    private static Response page(String number, String language) {
        return given().urlEncodingEnabled(false)
                .header("Accept-Language", language)
                .get("/c/" + number);
    }

    @Test
    void thePaperSaysWhoPaysUnlessItWasAgreedNotTo() {
        course.completedBy("سارة", "أحمد", null);
        UUID certificate = draft();
        paper(certificate).then().body("visibility", hasSize(0));
        fund("SHOWN");
        paper(certificate).then().body("visibility.en", contains("Paid by friends"));
    }

    @Test
    void thePaperNamesTheMinistryAndSaysHowManyHoursOnHowManyDays() {
        course.completedBy("سارة", "أحمد", null);
        UUID certificate = draft();
        paper(certificate)
                .then()
                .body("ministry", nullValue())
                .body("minutes", equalTo(0))
                .body("meetingDays", equalTo(0));
        course.met("2026-08-03 09:00", 90);
        course.met("2026-08-03 13:00", 60);
        course.met("2026-08-05 09:00", 90);
        course.didNotMeet("2026-08-06 09:00");
        decide(Map.of("ministryId", MINISTRY_OF_LABOUR)).then().statusCode(200);
        paper(certificate)
                .then()
                .body("ministry.en", startsWith("Ministry of Labour and Social Affairs"))
                .body("minutes", equalTo(240))
                .body("meetingDays", equalTo(2));
        decide(Map.of("ministryId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("organisation-unknown"));
    }

    /** The paper would say what is not so any more. */
    @Test
    void whoseCertificateWasBegunStaysCompleted() {
        course.completedBy("سارة", "أحمد", null);
        draft();
        course.takenBackBy(manager)
                .then()
                .statusCode(409)
                .body("errors.code", contains("certificate-begun"));
    }

    private void fund(String visibility) {
        Databases.execute(
                "insert into funding_contribution (id, centre_id, organisation_id, from_day, visibility_en, visibility_ar,"
                        + " visibility_ckb, visibility) select ?, ?, id, '2026-01-01', 'Paid by friends', 'بتمويل من أصدقاء',"
                        + " 'بە پارەی هاوڕێیان', ? from organisation order by id limit 1",
                UUID.randomUUID(),
                centre,
                visibility);
    }

    private void decideToConfirm() {
        decide(Map.of("confirmsPublicly", true)).then().statusCode(200);
    }

    private Response decide(Map<String, Object> what) {
        String setting = "/api/v1/centres/" + centre + "/certificate-setting";
        return manager.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", manager.calls().get(setting).header("ETag"))
                .body(what)
                .patch(setting);
    }

    private static Response check(String number) {
        return given().get("/api/v1/public/certificates/" + number);
    }

    private Response drafted() {
        return manager.calls().post(course.certificates() + "/drafts");
    }

    private UUID draft() {
        return UUID.fromString(drafted().then().statusCode(200).extract().path("items[0].id"));
    }

    private UUID proofRead(UUID certificate) {
        save(certificate, 0, Map.of()).then().statusCode(200);
        return certificate;
    }

    private Response save(UUID certificate, int version, Map<String, Object> patch) {
        return manager.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + ".en.certificate\"")
                .body(patch)
                .patch("/api/v1/certificates/" + certificate);
    }

    private Response issue(Object... certificates) {
        return manager.calls()
                .contentType("application/json")
                .body(Map.of("certificateIds", certificates))
                .post(course.certificates() + "/issuance");
    }

    private Response revoke(UUID certificate, int version) {
        return manager.calls()
                .contentType("application/json")
                .header("If-Match", "\"" + version + ".en.certificate\"")
                .body(Map.of("reason", "The name is misspelt"))
                .post("/api/v1/certificates/" + certificate + "/revocation");
    }

    private Response paper(UUID certificate) {
        return manager.calls().get("/api/v1/certificates/" + certificate);
    }
}
