package org.hawsh.grants.awards;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.ANetwork;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is agreed with a network is proposed by one person and approved by another; its parts are the whole to the last cent. */
@HawshTest
class GrantAgreementTest {
    /** Under one call for all: a call for each would take most of the time. */
    private static Deque<AGrant> decided;

    private static UUID centre;

    private AGrant grant;

    @BeforeEach
    void aDecidedSupportOfAThousandDollars() {
        if (decided == null) {
            centre = ACentre.any().open();
            decided = AGrant.decided(centre, 13);
        }
        grant = decided.pop();
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
                                + centre
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
        Someone both = Someone.with(Role.GRANTS_OFFICER, centre).and(Role.GRANTS_APPROVER, centre);
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
    void thirdsAreExact() {
        mustNotBe("grant-parts-not-the-amount", thirds("333.33", "333.33", "333.33"));
        mustNotBe("grant-parts-over-the-amount", thirds("333.34", "333.33", "333.34"));
        grant.agreedOn(thirds("333.33", "333.33", "333.34"))
                .read()
                .then()
                .body("money.committed.amount", equalTo("1000"));
    }

    private static Map<String, Object> thirds(String... usd) {
        return AGrant.plan(
                List.of(),
                AGrant.instalment(usd[0], "BANK", null),
                AGrant.instalment(usd[1], "BANK", null),
                AGrant.instalment(usd[2], "BANK", null));
    }

    @Test
    void noAmountIsInAnotherCurrencyNegativeFinerThanACentOrAbsurd() {
        mustNotBe(
                "other-currency",
                AGrant.plan(
                        List.of(),
                        AGrant.instalment(
                                Map.of("amount", "1000", "currency", "IQD"), "BANK", null)));
        for (String wrong : List.of("-1000", "1000000000000000", "333.333", "1e3")) {
            grant.propose(
                            "AGREEMENT",
                            AGrant.plan(List.of(), AGrant.instalment(wrong, "BANK", null)))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/plan/instalments/0/amount/amount"));
        }
        grant.propose(
                        "AGREEMENT",
                        AGrant.plan(
                                List.of(),
                                AGrant.instalment("0", "BANK", null),
                                AGrant.instalment("1000", "BANK", null)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("nothing-to-give"));
    }

    @Test
    void cashInDinarsComesInNotes() {
        UUID contribution =
                ASupport.at(centre)
                        .with("ceiling", iqd("5000000"))
                        .with("total", iqd("20000000"))
                        .recorded();
        AGrantCall call = AGrantCall.begun(centre, contribution);
        Map<String, Object> inDinars = AGrantCall.everything();
        inDinars.put("maximum", iqd("3000000"));
        inDinars.put("budget", iqd("9000000"));
        call.edit(inDinars).then().statusCode(200);
        call.ask().then().statusCode(200);
        call.approve().then().statusCode(200);
        AGrant dinars = AGrant.decided(call, iqd("1000100"), 1).pop();
        dinars.propose("AGREEMENT", dinarsAs("CASH", "CASH"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("cash-not-in-notes"));
        dinars.agreedOn(dinarsAs("CASH", "MOBILE_WALLET")).approved(1);
        dinars.paidBy(dinars.payer(), 1, AGrant.beforeWitnesses("Huda", "Karim"))
                .then()
                .statusCode(200)
                .body("money.paid.amount", equalTo("1000000"))
                .body("money.drawn.amount", equalTo("0"));
    }

    private static Map<String, Object> dinarsAs(String first, String second) {
        return AGrant.plan(
                List.of(),
                AGrant.instalment(iqd("1000000"), first, null),
                AGrant.instalment(iqd("100"), second, null));
    }

    private static Map<String, Object> iqd(String amount) {
        return Map.of("amount", amount, "currency", "IQD");
    }

    @Test
    void aMilestoneIsDueWithinTheAgreementAlsoOnTheTwentyNinthOfFebruary() {
        Map<String, Object> plan = AGrant.halves();
        plan.put("startsOn", "2028-02-01");
        plan.put("endsOn", "2028-02-29");
        mustNotBe("grant-milestone-outside", plan);
        plan.put("endsOn", "2027-02-29");
        grant.propose("AGREEMENT", plan).then().statusCode(400);
        plan.put("endsOn", "2028-02-29");
        plan.put("milestones", List.of(Map.of("title", "Planted", "dueOn", "2028-02-29")));
        grant.propose("AGREEMENT", plan)
                .then()
                .statusCode(200)
                .body("proposal.plan.endsOn", equalTo("2028-02-29"));
    }

    @Test
    void everythingAmissIsToldAtOnce() {
        Map<String, Object> plan =
                AGrant.plan(
                        List.of(AGrant.milestone("Planted", 400)),
                        AGrant.instalment("1000.01", "BANK", 2));
        plan.put("endsOn", ASupport.today().minusDays(1).toString());
        grant.propose("AGREEMENT", plan)
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        contains(
                                "grant-ends-before-it-starts",
                                "grant-milestone-outside",
                                "grant-waits-for-nothing",
                                "grant-parts-over-the-amount"));
    }

    @Test
    void anAmendmentMovesWhatNobodyAskedForYetAndWhatItTakesAwayIsAvailableAgain() {
        grant.agreedOn(AGrant.halves()).approved(1);
        Map<String, Object> plan = grant.planAsItIs();
        part(plan, 1).put("amount", ASupport.usd("300"));
        part(plan, 1).put("waitsFor", null);
        plan.put("milestones", List.of(AGrant.milestone("Two benches stand", 90)));
        grant.propose("AMENDMENT", plan).then().statusCode(200);
        grant.approve()
                .then()
                .statusCode(200)
                .body("money.agreed.amount", equalTo("800"))
                .body("money.awarded.amount", equalTo("1000"))
                .body("money.committed.amount", equalTo("800"))
                .body("money.givenBack.amount", equalTo("0"))
                .body("milestones.title", contains("Two benches stand"));
        part(plan, 0).put("amount", ASupport.usd("400"));
        plan.put("milestones", List.of());
        grant.propose("AMENDMENT", plan)
                .then()
                .statusCode(422)
                .body("errors.code", contains("grant-instalment-stands"));
        plan.put("instalments", List.of(AGrant.instalment("100", "BANK", null)));
        mustNotBeAmended("grant-instalment-stands", plan);
        Map<String, Object> more = grant.planAsItIs();
        part(more, 1).put("amount", ASupport.usd("300.01"));
        mustNotBeAmended("grant-parts-over-the-amount", more);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> plan, int index) {
        return ((List<Map<String, Object>>) plan.get("instalments")).get(index);
    }

    private void mustNotBeAmended(String code, Map<String, Object> plan) {
        grant.propose("AMENDMENT", plan).then().statusCode(422).body("errors.code", contains(code));
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
        AGrant signed = decided.pop().agreedOn(AGrant.halves());
        signed.goesThrough("CANCEL")
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-signed"));
    }

    @Test
    void whoSignsRepresentsTheNetworkAndAFunderThatAgreedIsNotShown() {
        String member =
                ANetwork.at(centre).add("/members", ANetwork.representative("Somebody else"));
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

    private void mustNotBe(String code, Map<String, Object> plan) {
        grant.propose("AGREEMENT", plan).then().statusCode(422).body("errors.code", contains(code));
    }

    private void refused(String sql, String why) {
        RuntimeException error =
                assertThrows(RuntimeException.class, () -> Databases.execute(sql, grant.id()));
        assertTrue(String.valueOf(error).contains(why), sql + ": " + error);
    }
}
