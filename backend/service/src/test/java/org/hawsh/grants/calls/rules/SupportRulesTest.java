package org.hawsh.grants.calls.rules;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a contribution lets a centre pass on is recorded once and kept within the rules of whoever pays. */
@HawshTest
class SupportRulesTest {
    private UUID centre;

    @BeforeEach
    void aCentre() {
        centre = ACentre.any().open();
    }

    @Test
    void anOfficerSeesForWhichContributionsCallsCanBeWrittenAndWhatIsLeft() {
        UUID paidBy = ASupport.at(centre).recorded();
        AGrantCall.open(centre, paidBy);
        Someone.with(Role.GRANTS_OFFICER, centre)
                .calls()
                .get("/api/v1/support-rules?centreId=" + centre)
                .then()
                .statusCode(200)
                .body("items.contribution.id", contains(paidBy.toString()))
                .body("items.contribution.organisation.name.en", contains("European Union"))
                .body("items.total.amount", contains("20000"))
                .body("items.left.amount", contains("12000"))
                .body("items[0].requirements", hasItem("CRITERIA"));
    }

    @Test
    void aContributionHasOneSetOfRules() {
        ASupport support = ASupport.at(centre);
        UUID paidBy = support.recorded();
        support.sentBy(support.administrator(), paidBy).then().statusCode(409);
        support.sentBy(support.administrator(), UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void moreThanSixtyThousandEurosTakesSupportingOthersForTheMainAim() {
        Map<String, Object> over = Map.of("amount", "60000.01", "currency", "EUR");
        Map<String, Object> total = Map.of("amount", "200000", "currency", "EUR");
        sent(ASupport.at(centre).with("ceiling", over).with("total", total))
                .then()
                .statusCode(422)
                .body("errors.code", contains("over-sixty-thousand"));
        sent(ASupport.at(centre).with("ceiling", over).with("total", total).with("mainAim", true))
                .then()
                .statusCode(201);
    }

    @Test
    void amountsAreOfOneCurrencyAndOneSupportIsNotMoreThanAll() {
        sent(ASupport.at(centre).with("ceiling", Map.of("amount", "5000", "currency", "IQD")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("other-currency"));
        sent(ASupport.at(centre).with("ceiling", ASupport.usd("20000.01")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("more-than-is-set-aside"));
        sent(ASupport.at(centre)
                        .with("ceiling", Map.of("amount", "250.5", "currency", "IQD"))
                        .with("total", Map.of("amount", "1000", "currency", "IQD")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("whole-dinars"));
    }

    @Test
    void theTotalIsNotTakenFromUnderOpenCallsAndTheCurrencyStays() {
        UUID paidBy = ASupport.at(centre).recorded();
        AGrantCall.open(centre, paidBy);
        edit(paidBy, Map.of("total", ASupport.usd("7999.99")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("less-than-calls-hold"));
        edit(
                        paidBy,
                        Map.of(
                                "total",
                                Map.of("currency", "EUR"),
                                "ceiling",
                                Map.of("currency", "EUR")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("other-currency", "other-currency"));
        edit(paidBy, Map.of("total", ASupport.usd("8000"), "requirements", List.of("KINDS")))
                .then()
                .statusCode(200)
                .body("left.amount", equalTo("0"))
                .body("requirements", contains("KINDS"));
    }

    @Test
    void whatAContributionNoLongerAsksForIsNoLongerLacking() {
        UUID paidBy = ASupport.at(centre).with("requirements", List.of()).recorded();
        AGrantCall call = AGrantCall.begun(centre, paidBy);
        call.edit(
                        Map.of(
                                "title", ACentre.inThreeLanguages("Clean water"),
                                "howToApply", ACentre.inThreeLanguages("Come by"),
                                "budget", ASupport.usd("100"),
                                "opensOn", ASupport.today().toString(),
                                "closesOn", ASupport.today().toString()))
                .then()
                .statusCode(200);
        call.ask().then().statusCode(200);
        call.approve().then().statusCode(200).body("state", equalTo("OPEN"));
    }

    private static Response sent(ASupport support) {
        return support.sentBy(support.administrator(), support.contributed());
    }

    private Response edit(UUID paidBy, Map<String, Object> patch) {
        return Someone.with(Role.ADMINISTRATOR, centre)
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0.en.support-rules\"")
                .body(patch)
                .patch(ASupport.address(centre, paidBy));
    }
}
