package org.hawsh.grants.applications.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import java.util.Set;
import java.util.UUID;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AnApplication;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;

/** Whoever holds the code of an application learns how it stands, and nothing of whose it is. */
@HawshTest
class PublicApplicationTest {

    @Test
    void theCodeTellsHowItStandsInThreeLanguagesAndNothingOfWhoseItIs() {
        AnApplication application = submitted();
        Response answer = asked(application.read().path("code"));
        answer.then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("meaning.en", equalTo("It arrived and is being looked at."))
                .body("meaning.ar", equalTo("وصل الطلب ويُنظر فيه."))
                .body("meaning.ckb", equalTo("گەیشتووە و لێی دەکۆڵرێتەوە."))
                .body("title.en", equalTo("A garden for everybody"));
        assertEquals(Set.of("state", "meaning", "title"), answer.jsonPath().getMap("").keySet());
        assertFalse(answer.asString().contains("Friends of the garden"));
        application.declareIneligible().then().statusCode(200);
        asked(application.read().path("code")).then().body("state", equalTo("INELIGIBLE"));
    }

    @Test
    void aCodeNobodyWasGivenIsAnsweredAsOneThatIsNone() {
        String code = submitted().read().path("code");
        String slipped = code.substring(0, code.length() - 1) + (code.endsWith("A") ? "B" : "A");
        assertEquals(unknown("SI-22222222-2"), unknown(slipped));
        assertEquals(unknown("SI-22222222-2"), unknown("nothing"));
    }

    private static String unknown(String code) {
        return asked(code)
                .then()
                .statusCode(404)
                .extract()
                .asString()
                .replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private static AnApplication submitted() {
        UUID centre = ACentre.any().open();
        AGrantCall call = AGrantCall.open(centre, ASupport.at(centre).recorded());
        return AnApplication.submitted(call, AnApplication.representedNetwork(centre));
    }

    private static Response asked(String code) {
        return given().get("/api/v1/public/support-applications/" + code);
    }
}
