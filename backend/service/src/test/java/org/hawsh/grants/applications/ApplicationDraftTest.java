package org.hawsh.grants.applications;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.AHistory;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AnApplication;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft may lack anything, but nothing in it is wrong: every amount is exact, in the currency of the call and above nothing. */
@HawshTest
class ApplicationDraftTest {
    private AGrantCall call;
    private AnApplication draft;

    @BeforeEach
    void aDraft() {
        UUID centre = ACentre.any().open();
        call = AGrantCall.open(centre, ASupport.at(centre).recorded());
        draft = AnApplication.begun(call, AnApplication.representedNetwork(centre));
    }

    @Test
    void aDraftIsKeptHoweverLittleItSaysAndTellsWhatItLacks() {
        draft.read()
                .then()
                .body("state", equalTo("DRAFT"))
                .body("code", nullValue())
                .body("asked.amount", equalTo("0"))
                .body("maximum.amount", equalTo("2500"))
                .body("networkName.en", equalTo("Friends of the garden"))
                .body("callTitle.en", equalTo("A garden for everybody"))
                .body(
                        "unmet.pointer",
                        hasItems(
                                "/plan",
                                "/upkeep",
                                "/language",
                                "/beneficiaries",
                                "/districtPcode",
                                "/kind",
                                "/budget"));
        draft.edit(Map.of("budget", List.of(Map.of("what", "Benches"))))
                .then()
                .statusCode(200)
                .body("budget[0].own", equalTo(false))
                .body("unmet.pointer", hasItems("/budget/0/quantity", "/budget/0/means"));
        draft.edit(AnApplication.everything())
                .then()
                .statusCode(200)
                .body("unmet", empty())
                .body("asked.amount", equalTo("426"))
                .body("districtPcode", equalTo("IQG13Q01"))
                .body("language", equalTo("ar"));
    }

    @Test
    void whatIsSavedAgainTheSameIsNoChange() {
        draft.edit(AnApplication.everything()).then().statusCode(200);
        Response before = draft.read();
        List<Map<String, Object>> budget = new ArrayList<>(before.path("budget"));
        budget.get(0).put("quantity", "12.000");
        draft.edit(Map.of("budget", budget))
                .then()
                .statusCode(200)
                .body("version", equalTo(before.path("version")));
        AHistory.of("grant_application", draft.id())
                .readBy(call.officer())
                .then()
                .body("items[0].changedFields", hasItem("budget"))
                .body("items.size()", equalTo(1));
    }

    @Test
    void aLineKeepsItsIdWhileOthersComeAndGo() {
        draft.edit(AnApplication.everything()).then().statusCode(200);
        List<Map<String, Object>> budget = new ArrayList<>(draft.read().path("budget"));
        Object trees = budget.get(0).get("id");
        Object benches = budget.get(1).get("id");
        Map<String, Object> mended = new HashMap<>(budget.get(1));
        mended.put("what", "Wooden benches");
        draft.edit(Map.of("budget", List.of(mended, AnApplication.line("A tap", "1", "30"))))
                .then()
                .statusCode(200)
                .body("budget[0].id", equalTo(benches))
                .body("budget[0].what", equalTo("Wooden benches"))
                .body("budget[1].id", notNullValue())
                .body("budget.id", not(hasItem(trees)))
                .body("asked.amount", equalTo("270"));
        draft.edit(Map.of("budget", List.of(budget.get(0))))
                .then()
                .statusCode(422)
                .body("errors.code", contains("budget-line-unknown"));
        draft.edit(Map.of("budget", List.of(mended, mended)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/budget/1/id"));
    }

    @Test
    void whatTheNetworkBringsItselfIsNotAskedFor() {
        Map<String, Object> own = AnApplication.line("Spades", "10", "4");
        own.put("own", true);
        draft.edit(Map.of("budget", List.of(own)))
                .then()
                .body("asked.amount", equalTo("0"))
                .body(
                        "unmet.find { it.pointer == '/budget' }.code",
                        equalTo("budget-asks-for-nothing"));
        draft.edit(Map.of("budget", List.of(own, AnApplication.line("Trees", "3", "10.25"))))
                .then()
                .body("asked.amount", equalTo("30.75"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.333,1,budget-not-exact",
        "3,0.333,form",
        "0,5,nothing-to-give",
        "3,0,nothing-to-give",
        "-1,5,form",
        "1,-5,form",
        "1,1000000000000000,form",
        "1000000000000000,1,form",
        "1000,999999999999,budget-too-much",
        "1e3,1,form"
    })
    void anAmountIsExactAboveNothingAndBelowAllMeasure(String quantity, String usd, String code) {
        draft.edit(Map.of("budget", List.of(AnApplication.line("Trees", quantity, usd))))
                .then()
                .statusCode(422)
                .body("errors.code", contains(code));
        draft.read().then().body("budget", empty());
    }

    @Test
    void aThirdOfWhatCanBeDividedIsExact() {
        draft.edit(Map.of("budget", List.of(AnApplication.line("Cement, tons", "0.125", "90.40"))))
                .then()
                .statusCode(200)
                .body("asked.amount", equalTo("11.3"));
    }

    @Test
    void theCurrencyIsThatOfTheCall() {
        Map<String, Object> line = AnApplication.line("Trees", "1", "5");
        line.put("unitCost", Map.of("amount", "5", "currency", "EUR"));
        draft.edit(Map.of("budget", List.of(line)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("other-currency"))
                .body("errors.pointer", contains("/budget/0/unitCost/currency"));
    }

    @Test
    void aDayThatThereIsNotAndOneToComeAreRefused() {
        for (String day :
                List.of("2026-02-29", ASupport.today().plusDays(1).toString(), "0001-01-01")) {
            int status = draft.edit(Map.of("receivedOn", day)).statusCode();
            assertTrue(status == 400 || status == 422, day + " " + status);
        }
        draft.edit(Map.of("receivedOn", "2024-02-29"))
                .then()
                .statusCode(200)
                .body("receivedOn", equalTo("2024-02-29"));
    }

    @Test
    void aPointLiesInIraqAndADistrictIsOneOfItsList() {
        draft.edit(Map.of("point", Map.of("latitude", "44.39", "longitude", "35.46")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-in-iraq", "not-in-iraq"));
        draft.edit(Map.of("point", Map.of("latitude", "35.46810", "longitude", "44.39")))
                .then()
                .statusCode(200)
                .body("point.latitude", equalTo("35.4681"))
                .body("unmet.pointer", not(hasItem("/districtPcode")));
        draft.edit(Map.of("districtPcode", "IQG13"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("place-code-unknown"));
    }

    @Test
    void peopleAreCountedInOneWay() {
        draft.edit(Map.of("beneficiaries", Map.of("women", 5, "total", 9)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("beneficiaries-one-way"));
        draft.edit(Map.of("beneficiaries", Map.of("total", -1))).then().statusCode(422);
        draft.edit(Map.of("beneficiaries", Map.of("total", 0)))
                .then()
                .statusCode(200)
                .body("unmet.code", hasItem("beneficiaries-of-nobody"));
        draft.edit(Map.of("beneficiaries", Map.of("total", 90)))
                .then()
                .body("unmet.code", not(hasItem("beneficiaries-of-nobody")));
    }

    @Test
    void twoWhoWriteAtOnceDoNotOverwriteEachOther() {
        call.officer()
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"7.en.grant-application\"")
                .body(Map.of("title", "Another garden"))
                .patch(draft.address())
                .then()
                .statusCode(412);
    }
}
