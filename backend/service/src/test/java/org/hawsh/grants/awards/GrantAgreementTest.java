package org.hawsh.grants.awards;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ADecidedGrant;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.ANetwork;
import org.hawsh.testing.APicture;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AnAgreementScan;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is agreed with a network is proposed by one person, approved by another and signed, with its scan or with why there is none. */
@HawshTest
class GrantAgreementTest {
    private AGrant grant;

    @BeforeEach
    void aDecidedSupportOfAThousandDollars() {
        grant = ADecidedGrant.next();
    }

    @Test
    void eachSelectedApplicationIsSupportedFromTheDecisionOn() {
        grant.read()
                .then()
                .statusCode(200)
                .body("state", equalTo("PREPARED"))
                .body("money.awarded.amount", equalTo("1000"))
                .body("money.committed.amount", equalTo("0"))
                .body("money.givenBack.amount", equalTo("0"))
                .body("funderShown.en", equalTo("Funded by somebody"))
                .body("milestones", hasSize(0))
                .body("proposal", nullValue())
                .body("unmet.code", contains("grant-not-signed"));
        grant.officer()
                .calls()
                .get(
                        "/api/v1/grants?state=PREPARED&centreId="
                                + ADecidedGrant.centre()
                                + "&networkId="
                                + grant.read().path("networkId"))
                .then()
                .statusCode(200)
                .body("items.id", contains(grant.id().toString()))
                .body("items[0].proposed", equalTo(false));
        grant.officer()
                .calls()
                .get("/api/v1/grants?state=CLOSED&callId=" + grant.call().id())
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void withTheApprovalTheMoneyIsCommittedAndWithTheSignatureItIsActive() {
        grant.sign().then().statusCode(409).body("errors.code", contains("grant-not-agreed"));
        grant.propose("AGREEMENT", AGrant.halves())
                .then()
                .statusCode(200)
                .body("proposal.decision.state", equalTo("OPEN"))
                .body("milestones", hasSize(0));
        grant.approve()
                .then()
                .statusCode(200)
                .body("state", equalTo("PREPARED"))
                .body("money.committed.amount", equalTo("1000"))
                .body("milestones.title", contains("The garden is planted"))
                .body("instalments.amount.amount", contains("500", "500"))
                .body("instalments[0].milestoneId", nullValue());
        grant.signedBy(grant.officer(), UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("errors.code", contains("grant-signed-by-nobody"));
        grant.sign()
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("signature.paperAt", equalTo("Cabinet 3, folder 12"));
        grant.sign().then().statusCode(409).body("errors.code", contains("grant-signed"));
    }

    @Test
    void whoProposedDoesNotApprove() {
        Someone both =
                Someone.with(Role.GRANTS_OFFICER, ADecidedGrant.centre())
                        .and(Role.GRANTS_APPROVER, ADecidedGrant.centre());
        grant.proposedBy(both, "AGREEMENT", AGrant.halves()).then().statusCode(200);
        grant.decidedBy(both, true)
                .then()
                .statusCode(409)
                .body("type", endsWith("somebody-else-decides"));
        grant.propose("AGREEMENT", AGrant.halves())
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-proposed"));
        grant.decidedBy(grant.approver(), false)
                .then()
                .statusCode(200)
                .body("proposal.decision.decidedBecause", equalTo("Not like this"));
        grant.approve().then().statusCode(409).body("errors.code", contains("grant-not-proposed"));
        grant.propose("AGREEMENT", AGrant.halves()).then().statusCode(200);
        grant.step(grant.officer(), "proposal/withdrawal", Map.of()).then().statusCode(200);
        grant.approve().then().statusCode(409);
    }

    @Test
    void itIsSignedWithItsScanWhichIsReadAgainAndStays() {
        AnAgreementScan scan = AnAgreementScan.of(grant);
        scan.savedBy(grant.officer())
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-not-agreed"));
        grant.propose("AGREEMENT", AGrant.halves()).then().statusCode(200);
        grant.approve().then().statusCode(200).body("agreementScanned", equalTo(false));
        signed(null).then().statusCode(422).body("errors.code", contains("grant-scan-or-a-reason"));
        scan.savedBy(grant.officer(), "application/pdf", APicture.PNG).then().statusCode(422);
        scan.readBy(grant.officer()).then().statusCode(404);
        scan.savedBy(grant.officer()).then().statusCode(200);
        scan.savedBy(grant.officer())
                .then()
                .statusCode(200)
                .body("agreementScanned", equalTo(true));
        grant.read();
        grant.sign().then().statusCode(422).body("errors.code", contains("grant-scan-or-a-reason"));
        signed(null).then().statusCode(200).body("signature.notScannedBecause", nullValue());
        scan.savedBy(grant.officer())
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-agreement-scanned"));
        assertArrayEquals(
                APicture.PNG,
                scan.readBy(grant.payer()).then().statusCode(200).extract().asByteArray());
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where entity = 'grant_award' and entity_id = ? and action = 'READ_SCAN'",
                        grant.id()));
        refused("update grant_award set agreement_scan_id = null where id = ?", "as it was saved");
    }

    @Test
    void aScanThatWasMissingAtTheSignatureComesLaterOnce() {
        grant.agreedOn(AGrant.halves());
        grant.read()
                .then()
                .body("agreementScanned", equalTo(false))
                .body("signature.notScannedBecause", equalTo("The scanner is being mended"));
        AnAgreementScan scan = AnAgreementScan.of(grant);
        scan.savedBy(grant.officer())
                .then()
                .statusCode(200)
                .body("agreementScanned", equalTo(true));
        scan.savedBy(grant.officer()).then().statusCode(409);
        refused(
                "update grant_award set not_scanned_because = null where id = ?",
                "as it was saved");
    }

    private Response signed(String notScannedBecause) {
        Map<String, Object> signature = new HashMap<>();
        signature.put("signedOn", ASupport.today().toString());
        signature.put("signedBy", grant.representative());
        signature.put("paperAt", "Cabinet 3, folder 12");
        signature.put("notScannedBecause", notScannedBecause);
        return grant.step(grant.officer(), "signature", signature);
    }

    @Test
    void whatWasNeverSignedIsCancelledAndItsMoneyIsAvailableAgain() {
        grant.propose("AGREEMENT", AGrant.halves()).then().statusCode(200);
        grant.goesThrough("CANCEL")
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-proposed"));
        grant.approve().then().statusCode(200);
        grant.goesThrough("CANCEL")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("stateBecause", equalTo("The ground is disputed"))
                .body("money.committed.amount", equalTo("0"));
        grant.propose("AGREEMENT", AGrant.halves())
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-over"));
        AGrant signed = ADecidedGrant.next().agreedOn(AGrant.halves());
        signed.goesThrough("CANCEL")
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-signed"));
    }

    @Test
    void whoSignsRepresentsTheNetworkAndAFunderThatAgreedIsNotShown() {
        String member =
                ANetwork.at(ADecidedGrant.centre())
                        .add("/members", ANetwork.representative("Somebody else"));
        grant.propose("AGREEMENT", notShown()).then().statusCode(200);
        grant.approve()
                .then()
                .body("funderShown", nullValue())
                .body("notShownBecause", equalTo("It would endanger the people there"));
        grant.signedBy(grant.officer(), member).then().statusCode(422);
        grant.sign().then().statusCode(200);
    }

    private static Map<String, Object> notShown() {
        Map<String, Object> plan = new HashMap<>(AGrant.halves());
        plan.put("notShownBecause", "It would endanger the people there");
        return plan;
    }

    @Test
    void noPathOfTheDatabaseAgreesSignsOrAmendsWithoutTwoPeople() {
        refused("update grant_award set agreed_on = now() where id = ?", "two people");
        refused(
                "update grant_award set agreed_on = now(), starts_on = now(), ends_on = now() where id = ?",
                "two people");
        refused("update grant_award set amount = amount - 1 where id = ?", "two people");
        refused("update grant_award set awarded = 5000 where id = ?", "stays as it is");
        refused(
                "update grant_award set state = 'ACTIVE' where id = ?",
                "grant_award_signed_before_anything");
        grant.agreedOn(AGrant.halves());
        refused("update grant_award set state = 'CLOSED' where id = ?", "two people");
        refused(
                "update grant_instalment set amount = 499 where grant_id = ? and position = 1",
                "the instalments are the amount");
        refused(
                "update grant_instalment set state = 'APPROVED' where grant_id = ?",
                "by a second person");
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from grant_award where id = ? and state <> 'ACTIVE'",
                        grant.id()));
    }

    private void refused(String sql, String why) {
        RuntimeException error =
                assertThrows(RuntimeException.class, () -> Databases.execute(sql, grant.id()));
        assertTrue(String.valueOf(error).contains(why), sql + ": " + error);
    }
}
