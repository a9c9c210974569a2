package org.hawsh.grants.calls.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anybody can read which initiatives are supported now, without a login and without a word that brings a queue for cash. */
@HawshTest
class PublicSupportCallTest {
    private UUID centre;
    private String code;

    @BeforeEach
    void aCentre() {
        centre = ACentre.any().open();
        code =
                ACentre.administrator()
                        .calls()
                        .get("/api/v1/centres/" + centre)
                        .then()
                        .extract()
                        .path("code");
    }

    @Test
    void aNeighbourReadsAnOpenCallInThreeLanguages() {
        AGrantCall.open(centre, ASupport.at(centre).recorded());
        shown().then()
                .statusCode(200)
                .body("items[0].centreCode", equalTo(code))
                .body("items[0].title.ar", equalTo("A garden for everybody ع"))
                .body("items[0].kinds.en", contains("found a community garden", "a clean-up"))
                .body("items[0].applicants.en", contains("volunteer networks, registered or not"))
                .body("items[0].maximum.amount", equalTo("2500"))
                .body("items[0].closesOn", equalTo(ASupport.today().plusDays(30).toString()))
                .body("items[0].howToApply.ckb", equalTo("Words of howToApply ک"))
                .body("items[0].fundedBy.en", equalTo("Funded by somebody"));
    }

    @Test
    void onlyWhatIsOpenIsShown() {
        UUID paidBy = ASupport.at(centre).with("total", ASupport.usd("100000")).recorded();
        AGrantCall.written(centre, paidBy);
        AGrantCall.asked(centre, paidBy);
        AGrantCall.open(centre, paidBy).whoseTimeIsOver();
        AGrantCall.open(centre, paidBy).withdraw().then().statusCode(200);
        shown().then().body("items", empty());
        assertTrue(page("en").contains("Nothing can be applied for just now"));
    }

    @Test
    void whoPaysIsNotToldWhereItWasAgreedThatItIsNot() {
        AGrantCall.open(centre, ASupport.at(centre).notShown().recorded());
        shown().then().body("items[0].fundedBy", nullValue());
        assertFalse(page("en").contains("Funded by somebody"));
    }

    @Test
    void thePageIsSmallNeedsNoScriptAndSpeaksOfInitiativesAlone() {
        AGrantCall call = AGrantCall.open(centre, ASupport.at(centre).recorded());
        call.edit(Map.of("title", Map.of("en", "A <b>garden</b>"))).then().statusCode(200);
        for (String language : List.of("en", "ar", "ckb")) {
            String page = page(language);
            assertTrue(page.contains("lang=\"" + language + "\""));
            assertFalse(page.contains("<script"));
            assertFalse(page.toLowerCase(Locale.ROOT).contains("grant"));
            assertFalse(page.contains("منحة"));
            assertTrue(page.getBytes(StandardCharsets.UTF_8).length < 20_000);
        }
        assertTrue(page("en").contains("&lt;b&gt;"));
        assertTrue(page("en").contains("Up to 2,500 US dollars"));
        assertTrue(page("ar").contains("دعم المبادرات المجتمعية"));
        assertTrue(page("ckb").contains("پشتگیریی دەستپێشخەرییە کۆمەڵایەتییەکان"));
    }

    @Test
    void itIsKeptByThePhoneAndBesideThePublicSchedule() {
        Response answer = given().get("/schedule/support?centre=" + code);
        assertEquals("public, max-age=300", answer.header("Cache-Control"));
        assertTrue(
                given().get("/schedule/" + code + "?language=en")
                        .asString()
                        .contains("/schedule/support?centre=" + code));
    }

    private Response shown() {
        return given().get("/api/v1/public/support-calls?centre=" + code);
    }

    private String page(String language) {
        return given().get("/schedule/support?centre=" + code + "&language=" + language).asString();
    }
}
