package org.hawsh.grants.awards;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.ADecidedGrant;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The parts of what is agreed are the whole to the last cent, within its days; what is amiss is told at once. */
@HawshTest
class GrantPlanTest {
    private AGrant grant;

    @BeforeEach
    void aDecidedSupportOfAThousandDollars() {
        grant = ADecidedGrant.next();
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
                ASupport.at(ADecidedGrant.centre())
                        .with("ceiling", iqd("5000000"))
                        .with("total", iqd("20000000"))
                        .recorded();
        AGrantCall call = AGrantCall.begun(ADecidedGrant.centre(), contribution);
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

    private void mustNotBe(String code, Map<String, Object> plan) {
        grant.propose("AGREEMENT", plan).then().statusCode(422).body("errors.code", contains(code));
    }
}
