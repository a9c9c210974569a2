package org.hawsh.grants.selection.letters;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.ASelection;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.AnApplication;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After the decision each network is told in its language what became of its application, and to whom it can complain until when. */
@HawshTest
class SelectionLetterTest {
    private AGrantCall call;
    private AnApplication first;
    private AnApplication second;
    private ASelection selection;

    @BeforeEach
    void oneIsToBeSelected() {
        UUID centre = ACentre.any().open();
        call = AGrantCall.open(centre, ASupport.at(centre).recorded());
        first = AnApplication.submitted(call, AnApplication.representedNetwork(centre));
        second = AnApplication.written(call, AnApplication.representedNetwork(centre));
        second.edit(Map.of("language", "ckb", "title", "A wall of pictures"))
                .then()
                .statusCode(200);
        second.submit().then().statusCode(200);
        selection = ASelection.scored(call, Map.of(first, List.of(5, 5), second, List.of(1, 1)));
        selection
                .propose(
                        ASelection.gives(first, "400"),
                        ASelection.leavesOut(second, "دیوارەکە هی کەسێکی ترە"))
                .then()
                .statusCode(200);
    }

    @Test
    void thereIsNoLetterBeforeTheDecision() {
        letter(first).then().statusCode(409).body("errors.code", contains("selection-undecided"));
    }

    @Test
    void theSelectedAndTheOthersAreToldInTheirLanguage() {
        selection.approve().then().statusCode(200);
        letter(first)
                .then()
                .statusCode(200)
                .body("language", equalTo("ar"))
                .body("selected", equalTo(true))
                .body("title", equalTo("حصلت مبادرتكم على الدعم"))
                .body("words", hasItem("تُدعم مبادرتكم بما لا يتجاوز 400 \u2068USD\u2069."))
                .body("complainTo", notNullValue())
                .body("decidedOn", equalTo(ASupport.today().toString()))
                .body("complainUntil", equalTo(ASupport.today().plusDays(15).toString()));
        Response other = letter(second);
        other.then()
                .statusCode(200)
                .body("language", equalTo("ckb"))
                .body("selected", equalTo(false))
                .body("code", equalTo(second.read().path("code")))
                .body("words", hasItem("هۆکار: دیوارەکە هی کەسێکی ترە"));
        for (String secret :
                List.of(
                        "Huda Karim",
                        "A garden behind the school",
                        "Friends of the garden",
                        call.officer().subject().toString(),
                        call.approver().subject().toString())) {
            assertFalse(other.asString().contains(secret), secret);
        }
    }

    private Response letter(AnApplication application) {
        return call.officer().calls().get(application.address() + "/selection-letter");
    }
}
