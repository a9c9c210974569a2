package org.hawsh.grants.applications.papers;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.APicture;
import org.hawsh.testing.ASelection;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AnApplication;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The documents a call asks for come as scans, stand with the application, and are opened by nobody who reviews blind. */
@HawshTest
class PaperTest {
    private UUID centre;
    private AGrantCall call;
    private AnApplication application;

    @BeforeEach
    void anApplicationThatLacksItsPapers() {
        centre = ACentre.any().open();
        call =
                AGrantCall.openWith(
                        centre,
                        ASupport.at(centre).recorded(),
                        Map.of(
                                "documents",
                                List.of("BUDGET", "OWNER_LETTER", "UPKEEP_PLAN", "WORKS_PERMIT"),
                                "blindReviews",
                                true));
        application = AnApplication.written(call, AnApplication.representedNetwork(centre));
    }

    @Test
    void eachDocumentTheCallAsksForIsNamedUntilItIsBrought() {
        application
                .read()
                .then()
                .body("unmet.pointer", contains("/papers/OWNER_LETTER", "/papers/WORKS_PERMIT"));
        application
                .submit()
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/papers/OWNER_LETTER", "/papers/WORKS_PERMIT"))
                .body(
                        "errors.code",
                        contains("application-paper-missing", "application-paper-missing"));
        String letter = added("OWNER_LETTER");
        added("MEMBER_LIST");
        application.read().then().body("unmet.pointer", contains("/papers/WORKS_PERMIT"));
        added("WORKS_PERMIT");
        application.read().then().body("unmet", empty());
        remove(letter).then().statusCode(204);
        application.read().then().body("unmet.pointer", contains("/papers/OWNER_LETTER"));
        added("OWNER_LETTER");
        application.submit().then().statusCode(200).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void aPaperIsSavedAsItWasBroughtAndTheReadingIsWrittenDown() {
        String id = added("OWNER_LETTER");
        byte[] read =
                paper(call.officer(), id)
                        .then()
                        .statusCode(200)
                        .contentType("image/png")
                        .header("Content-Disposition", containsString("attachment;"))
                        .header("Cache-Control", "no-store")
                        .extract()
                        .asByteArray();
        assertArrayEquals(APicture.PNG, read);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where entity = 'grant_application_paper' and entity_id = ? and action = 'READ'",
                        UUID.fromString(id)));
    }

    @Test
    void papersStandWithWhatWasSubmittedAndAreMendedWhereTheCentreAsksForIt() {
        String letter = added("OWNER_LETTER");
        String permit = added("WORKS_PERMIT");
        application.submit().then().statusCode(200);
        refused(application.brings("OTHER"), "application-stands");
        refused(remove(letter), "application-stands");
        paper(call.officer(), letter).then().statusCode(200);
        application
                .step(
                        call.officer(),
                        "change-request",
                        Map.of(
                                "changes",
                                List.of(Map.of("part", "PAPERS", "words", "Who signed it?"))))
                .then()
                .statusCode(200);
        remove(letter).then().statusCode(204);
        application
                .submit()
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/papers/OWNER_LETTER"));
        added("OWNER_LETTER");
        application.submit().then().statusCode(200);
        application.withdraw().then().statusCode(200);
        refused(application.brings("OTHER"), "application-over");
        refused(remove(permit), "application-over");
    }

    @Test
    void whoeverReviewsBlindOpensNoPaper() {
        String letter = added("OWNER_LETTER");
        added("WORKS_PERMIT");
        application.submit().then().statusCode(200);
        ASelection selection = ASelection.begun(call);
        Someone reviewer = ASelection.reviewerAt(centre);
        selection.asked(application, reviewer);
        paper(reviewer, letter).then().statusCode(404);
        reviewer.calls().get(application.address() + "/papers").then().statusCode(404);
    }

    @Test
    void sentAgainUnderOneKeyItIsOnePaper() {
        String key = UUID.randomUUID().toString();
        String first = keyed(key, APicture.PNG).then().statusCode(201).extract().path("id");
        keyed(key, APicture.PNG).then().statusCode(201).body("id", equalTo(first));
        byte[] other = Arrays.copyOf(APicture.PNG, APicture.PNG.length + 1);
        keyed(key, other).then().statusCode(422);
        call.officer()
                .calls()
                .get(application.address() + "/papers")
                .then()
                .body("items.id", contains(first))
                .body("items[0].size", equalTo(APicture.PNG.length));
    }

    @Test
    void aPaperIsAScanOfOneOfTheDocumentsUpToTenMegabytesAndTwentyOfThem() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};
        bring("OTHER", "application/pdf", zip)
                .then()
                .statusCode(422)
                .body("errors.code", contains("scan-not-what-it-says"));
        bring("OTHER", "image/png", new byte[0]).then().statusCode(422);
        bring("OTHER", "text/html", zip).then().statusCode(415);
        bring("LOVE_LETTER", "image/png", APicture.PNG).then().statusCode(422);
        byte[] most = new byte[10 * 1024 * 1024];
        System.arraycopy("%PDF-".getBytes(StandardCharsets.US_ASCII), 0, most, 0, 5);
        bring("OTHER", "application/pdf", most).then().statusCode(201);
        bring("OTHER", "application/pdf", Arrays.copyOf(most, most.length + 1))
                .then()
                .statusCode(413);
        for (int i = 1; i < PaperRefusal.MOST_OF_AN_APPLICATION; i++) {
            added("OTHER");
        }
        refused(application.brings("OTHER"), "application-papers-full");
        call.officer()
                .calls()
                .get(application.address() + "/papers")
                .then()
                .body("items", hasSize(PaperRefusal.MOST_OF_AN_APPLICATION));
    }

    @Test
    void noPathOfTheDatabaseSubmitsWithoutThemOrTakesOneAwayLater() {
        added("OWNER_LETTER");
        refusedBy(
                "update grant_application set state = 'SUBMITTED', code = 'x', submitted_at = now() where id = ?",
                "a paper the call asks for is missing");
        added("WORKS_PERMIT");
        application.submit().then().statusCode(200);
        for (String change :
                List.of(
                        "delete from grant_application_paper where application_id = ?",
                        "update grant_application_paper set document = 'OTHER' where application_id = ?")) {
            refusedBy(change, "what was submitted stays as it is");
        }
    }

    private void refusedBy(String sql, String why) {
        RuntimeException error =
                assertThrows(
                        RuntimeException.class, () -> Databases.execute(sql, application.id()));
        assertTrue(String.valueOf(error).contains(why), sql + ": " + error);
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("errors.code", contains(code));
    }

    private String added(String document) {
        return application.brings(document).then().statusCode(201).extract().path("id");
    }

    private Response bring(String document, String type, byte[] scan) {
        return application.broughtBy(call.officer(), document, type, scan);
    }

    private Response keyed(String key, byte[] scan) {
        return call.officer()
                .calls()
                .header("Idempotency-Key", key)
                .contentType("image/png")
                .queryParam("document", "OWNER_LETTER")
                .body(scan)
                .post(application.address() + "/papers");
    }

    private Response paper(Someone caller, String id) {
        return caller.calls().get(application.address() + "/papers/" + id);
    }

    private Response remove(String id) {
        return call.officer().calls().delete(application.address() + "/papers/" + id);
    }
}
