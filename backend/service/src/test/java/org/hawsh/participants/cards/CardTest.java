package org.hawsh.participants.cards;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import org.hawsh.access.Role;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class CardTest {
    private static final String SETTING = "/api/v1/participants/card-settings/" + TheCentres.DIYALA;

    private final Someone manager = Someone.with(Role.CENTRE_MANAGER, TheCentres.DIYALA);

    @Test
    void aCardSaysNothingUntilTheCentreDecidesAndTheDecisionIsWrittenDown() {
        Response undecided = manager.calls().get(SETTING);
        undecided
                .then()
                .statusCode(200)
                .body("showsName", equalTo(false))
                .body("showsCentre", equalTo(false));
        patch(undecided.header("ETag"), "{\"showsCentre\":true}")
                .then()
                .statusCode(200)
                .body("showsCentre", equalTo(true))
                .body("showsName", equalTo(false))
                .body("version", greaterThan(0));
        patch(undecided.header("ETag"), "{\"showsName\":true}").then().statusCode(412);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where entity = 'participant_card_setting' and action = 'EDIT'"
                                + " and actor = ? and centre_id = ?",
                        manager.subject(),
                        TheCentres.DIYALA));
    }

    @Test
    void aCentreDecidesForItself() {
        Someone kirkuk = Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
        kirkuk.calls().get(SETTING).then().statusCode(404);
    }

    private Response patch(String version, String body) {
        return manager.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", version)
                .body(body)
                .patch(SETTING);
    }
}
