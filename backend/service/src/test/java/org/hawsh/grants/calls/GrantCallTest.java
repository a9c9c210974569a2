package org.hawsh.grants.calls;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.AHistory;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call is opened by two people and only when it says everything; from then on what people apply for stands. */
@HawshTest
class GrantCallTest {
    private UUID centre;
    private UUID paidBy;

    @BeforeEach
    void aContribution() {
        centre = ACentre.any().open();
        paidBy = ASupport.at(centre).recorded();
    }

    @Test
    void aDraftSaysAtOnceEverythingItStillLacks() {
        AGrantCall call = AGrantCall.begun(centre, paidBy);
        call.read()
                .then()
                .body("state", equalTo("DRAFT"))
                .body("unmet.pointer", hasItem("/title/ckb"))
                .body("unmet.pointer", hasItem("/purpose/en"))
                .body(
                        "unmet.find { it.pointer == '/budget' }.message",
                        equalTo("Please fill this in."));
        call.ask()
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(call.read().path("unmet.pointer")));
        call.edit(AGrantCall.everything()).then().statusCode(200).body("unmet", empty());
    }

    @Test
    void onceOpenWhatPeopleApplyForStands() {
        AGrantCall call = AGrantCall.open(centre, paidBy);
        Map<String, Object> changes = new HashMap<>();
        changes.put("kinds", List.of("OTHER"));
        changes.put("applicants", List.of("SCHOOL"));
        changes.put("criteria", List.of(AGrantCall.criterion("Cheap", 100)));
        changes.put("maximum", ASupport.usd("2000"));
        changes.put("budget", ASupport.usd("9000"));
        changes.put("opensOn", ASupport.today().minusDays(1).toString());
        changes.put("documents", List.of("SKETCH"));
        changes.put("complaintDays", 5);
        changes.put("blindReviews", true);
        call.edit(changes)
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("call-stands"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                changes.keySet().stream().map(field -> "/" + field).toArray()));
    }

    @Test
    void onceOpenWordsAreMendedAndTheLastDayIsPutOffButNotBroughtForward() {
        AGrantCall call = AGrantCall.open(centre, paidBy);
        String later = ASupport.today().plusDays(40).toString();
        call.edit(Map.of("closesOn", later, "title", Map.of("ckb", "باخچەیەک بۆ هەمووان")))
                .then()
                .statusCode(200)
                .body("closesOn", equalTo(later))
                .body("title.ckb", equalTo("باخچەیەک بۆ هەمووان"));
        AHistory.of("grant_call", call.id())
                .readBy(call.approver())
                .then()
                .body("items[0].changedFields", contains("closesOn", "title"));
        call.edit(Map.of("closesOn", ASupport.today().plusDays(39).toString()))
                .then()
                .statusCode(409)
                .body("errors.code", contains("call-closes-only-later"));
        call.edit(Map.of("closesOn", ASupport.today().plusDays(301).toString()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("after-the-last-day"));
        call.edit(Collections.singletonMap("purpose", null))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/purpose/en", "/purpose/ar", "/purpose/ckb"));
        call.edit(Collections.singletonMap("closesOn", null)).then().statusCode(422);
    }

    @Test
    void itClosesWhenItsLastDayIsOverWhereTheCentreStands() {
        AGrantCall call = AGrantCall.open(centre, paidBy);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from grant_call where id = ? and closes_at = (closes_on + 1)::timestamp at time zone 'Asia/Baghdad'",
                        call.id()));
        call.whoseTimeIsOver().read().then().body("state", equalTo("CLOSED"));
        found(call, "CLOSED").then().body("items.id", contains(call.id().toString()));
        found(call, "OPEN").then().body("items", empty());
        call.edit(Map.of("title", Map.of("en", "Too late")))
                .then()
                .statusCode(409)
                .body("errors.code", contains("call-over"));
    }

    @Test
    void aWithdrawnCallSaysWhyAndGivesItsMoneyBack() {
        AGrantCall call = AGrantCall.open(centre, paidBy);
        left(call).then().body("items.left.amount", contains("12000"));
        call.withdraw()
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawnBecause", equalTo("The wall has to wait"));
        left(call).then().body("items.left.amount", contains("20000"));
    }

    @Test
    void amountsAreExactInTheCurrencyOfTheContributionAndAboveNothing() {
        AGrantCall call = AGrantCall.begun(centre, paidBy);
        Map<String, String> wrong =
                Map.of(
                        "1666.666", "form",
                        "-1", "form",
                        "1000000000000000", "form",
                        "1e3", "form",
                        "0", "nothing-to-give");
        wrong.forEach(
                (amount, code) ->
                        call.edit(Map.of("maximum", ASupport.usd(amount)))
                                .then()
                                .statusCode(422)
                                .body("errors.code", contains(code)));
        call.edit(Map.of("budget", Map.of("amount", "5000", "currency", "EUR")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/budget/currency"))
                .body("errors.code", contains("other-currency"));
        call.edit(Map.of("maximum", ASupport.usd("0.01"))).then().statusCode(200);
    }

    @Test
    void aRetiredOrUnknownKindIsRefusedWithThoseThatWouldDo() {
        AGrantCall.begun(centre, paidBy)
                .edit(Map.of("kinds", List.of("GOLD")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("code-not-offered"));
    }

    @Test
    void aCallIsPaidOutOfAContributionOfItsCentreThatHasRules() {
        Someone officer = Someone.with(Role.GRANTS_OFFICER, centre);
        for (UUID wrong :
                List.of(
                        UUID.randomUUID(),
                        ASupport.at(centre).contributed(),
                        ASupport.at(ACentre.any().open()).recorded())) {
            AGrantCall.begunBy(officer, centre, wrong)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/contributionId"));
        }
    }

    @Test
    void nobodyOverwritesWhatSomebodyElseWrote() {
        AGrantCall call = AGrantCall.begun(centre, paidBy);
        String seen = call.read().header("ETag");
        call.edit(Map.of("complaintDays", 7)).then().statusCode(200);
        call.officer()
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", seen)
                .body(Map.of("complaintDays", 9))
                .patch(call.address())
                .then()
                .statusCode(412);
        call.read().then().body("complaintDays", equalTo(7)).body("opening", nullValue());
    }

    private static Response found(AGrantCall call, String state) {
        return call.officer()
                .calls()
                .get("/api/v1/grant-calls?state=" + state + "&centreId=" + call.centre());
    }

    private static Response left(AGrantCall call) {
        return call.officer().calls().get("/api/v1/support-rules?centreId=" + call.centre());
    }
}
