package org.hawsh.mediation.agreements;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was agreed on is signed by every party, stays as it was signed, and is followed up. */
@HawshTest
class AgreementTest {
    private ACase mediated;
    private List<UUID> parties;

    @BeforeEach
    void aCaseThatIsMediated() {
        mediated = ACase.at(ACentre.any().open());
        parties = mediated.activeWithTwo();
    }

    @Test
    void everyTextSaysThatNobodyGivesUpTheRightToGoToCourt() {
        write().then()
                .statusCode(201)
                .body("printed", hasSize(2))
                .body("printed.find { it.language == 'ar' }.text", containsString("القضاء"))
                .body("printed.find { it.language == 'ckb' }.text", containsString("دادگا"));
    }

    @Test
    void theLastPartyToSignEndsTheMediationWithAnAgreement() {
        String agreement = written();
        signed(agreement, parties.get(0)).then().statusCode(200).body("state", equalTo("DRAFT"));
        signed(agreement, parties.get(1))
                .then()
                .statusCode(200)
                .body("state", equalTo("SIGNED"))
                .body("signatures.signedBy", everyItem(equalTo("By their own hand")));
        mediated.get("").then().body("state", equalTo("AGREEMENT"));
    }

    @Test
    void whoeverWithdrewSignsNothing() {
        String agreement = written();
        mediated.consents(parties.get(0), false);
        signed(agreement, parties.get(0))
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-consent-missing"));
    }

    @Test
    void theSchemaLetsNobodySignWhoWithdrew() {
        UUID agreement = UUID.fromString(written().substring("/agreements/".length()));
        mediated.consents(parties.get(0), false);
        IllegalStateException refused =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                Databases.execute(
                                        "insert into mediation_signature (id, case_id, agreement_id, party_id, signed_on, sealed_how)"
                                                + " values (uuidv7(), ?, ?, ?, today_in_iraq(), '\\x00')",
                                        mediated.id(),
                                        agreement,
                                        parties.get(0)));
        assertTrue(refused.getMessage().contains("does not take part any more"));
    }

    @Test
    void whatSomebodySignedStaysAndTheNextTextTakesItsPlace() {
        String agreement = written();
        signed(agreement, parties.get(0)).then().statusCode(200);
        mediated.patch(agreement, texts("Another text"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-agreement-stays"));
        write().then().statusCode(201).body("number", equalTo(2)).body("signatures", hasSize(0));
        signed(agreement, parties.get(1))
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-agreement-stays"));
        mediated.get("/agreements")
                .then()
                .body("items.state", containsInAnyOrder("DRAFT", "REPLACED"));
    }

    @Test
    void aPaperWithAnotherTextIsNotSigned() {
        String agreement = written();
        String old = mediated.get(agreement).then().extract().path("hash");
        mediated.patch(agreement, texts("Another text")).then().statusCode(200);
        sign(agreement, parties.get(0), Map.of("hash", old))
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-another-text"));
    }

    @Test
    void aThumbPrintStaysOnThePaperAndHasAWitness() {
        String agreement = written();
        sign(agreement, parties.get(0), Map.of("way", "THUMB_PRINT"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-witness-needed"));
        sign(agreement, parties.get(0), Map.of("way", "THUMB_PRINT", "witness", "Abu Ali"))
                .then()
                .statusCode(200)
                .body("signatures.witness", contains("Abu Ali"));
    }

    @Test
    void nothingIsWrittenBeforeThePartiesAreMediated() {
        ACase early = ACase.at(mediated.centre());
        early.post("/agreements", texts("Too early"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-not-active"));
    }

    @Test
    void aCaseIsClosedOnceItIsKnownWhatHeldAndWhatWasKept() {
        String agreement = written();
        mediated.post(
                        agreement + "/undertakings",
                        Map.of(
                                "partyId",
                                parties.get(0),
                                "what",
                                "Mends the wall",
                                "dueOn",
                                "2027-02-01"))
                .then()
                .statusCode(200)
                .body("undertakings.state", contains("OPEN"));
        parties.forEach(party -> signed(agreement, party).then().statusCode(200));
        mediated.moveTo("FOLLOW_UP").then().statusCode(200);
        mediated.moveTo("CLOSED")
                .then()
                .statusCode(409)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "mediation-undertaking-open",
                                "mediation-follow-up-missing",
                                "mediation-outcome-missing"));
        settled(agreement, "KEPT").then().statusCode(200).body("state", equalTo("KEPT"));
        settled(agreement, "BROKEN")
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-undertaking-settled"));
        mediated.get("/follow-ups").then().body("items.months", contains(1, 3, 6));
        List<Map<String, Object>> followUps = mediated.get("/follow-ups").path("items");
        for (Map<String, Object> followUp : followUps) {
            mediated.mediator()
                    .calls()
                    .contentType("application/json")
                    .header("If-Match", "\"0.en.x\"")
                    .body(Map.of("durability", "HOLDS", "told", "They greet each other."))
                    .post(
                            "/api/v1/mediation-cases/%s/follow-ups/%s/answer"
                                    .formatted(mediated.id(), followUp.get("id")))
                    .then()
                    .statusCode(200);
        }
        mediated.closed("AGREEMENT_KEPT")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closing.outcome", equalTo("AGREEMENT_KEPT"))
                .body("closing.women", equalTo(1));
    }

    private Response write() {
        return mediated.post("/agreements", texts("Hawre mends the wall before winter."));
    }

    private String written() {
        return "/agreements/" + write().then().statusCode(201).extract().path("id");
    }

    private static Map<String, Object> texts(String text) {
        return Map.of(
                "texts",
                List.of(
                        Map.of("language", "ar", "text", text),
                        Map.of("language", "ckb", "text", text)));
    }

    private Response signed(String agreement, UUID party) {
        return sign(agreement, party, Map.of());
    }

    private Response sign(String agreement, UUID party, Map<String, Object> otherwise) {
        Map<String, Object> body = new HashMap<>();
        body.put("partyId", party);
        body.put("signedBy", "By their own hand");
        body.put("way", "SIGNED");
        body.put("hash", mediated.get(agreement).path("hash"));
        body.putAll(otherwise);
        return mediated.post(agreement + "/signatures", body);
    }

    private Response settled(String agreement, String state) {
        Map<String, Object> undertaking =
                mediated.get(agreement).then().extract().path("undertakings[0]");
        return mediated.mediator()
                .calls()
                .contentType("application/json")
                .header("If-Match", "\"%s.en.x\"".formatted(undertaking.get("version")))
                .body(Map.of("state", state))
                .post(
                        "/api/v1/mediation-cases/%s/undertakings/%s/outcome"
                                .formatted(mediated.id(), undertaking.get("id")));
    }
}
