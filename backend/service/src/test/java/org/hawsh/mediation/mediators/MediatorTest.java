package org.hawsh.mediation.mediators;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who can be asked to mediate is kept by the supervisor. */
@HawshTest
class MediatorTest {
    private UUID centre;
    private Someone supervisor;

    @BeforeEach
    void aCentre() {
        centre = ACentre.any().open();
        supervisor = Someone.with(Role.MEDIATION_SUPERVISOR, centre);
    }

    @Test
    void aMediatorWhoIsNotAskedAnyMoreOpensNoCase() {
        Someone mediator = Someone.with(Role.MEDIATOR, centre);
        String id =
                ACase.addedBy(supervisor, centre, mediator)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        supervisor
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0.en.mediator\"")
                .body(Map.of("active", false))
                .patch("/api/v1/mediators/" + id)
                .then()
                .statusCode(200)
                .body("active", equalTo(false));
        ACase.openedBy(mediator, centre)
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-no-mediator-there"));
    }

    @Test
    void whoMediatesByRoleAndIsNotOnTheListCanBePutThere() {
        Someone mediator = Someone.with(Role.MEDIATOR, centre);
        Someone elsewhere = Someone.with(Role.MEDIATOR, ACentre.any().open());
        Someone registrar = Someone.with(Role.REGISTRAR, centre);
        for (Someone one : List.of(mediator, elsewhere, registrar)) {
            one.calls().get("/api/v1/me").then().statusCode(200);
        }
        candidates()
                .body("items.account", hasItem(mediator.subject().toString()))
                .body("items.account", not(hasItem(elsewhere.subject().toString())))
                .body("items.account", not(hasItem(registrar.subject().toString())))
                .body("items[0].keySet()", containsInAnyOrder("centreId", "account", "name"));
        ACase.addedBy(supervisor, centre, mediator).then().statusCode(201);
        candidates().body("items.account", not(hasItem(mediator.subject().toString())));
    }

    @Test
    void aMediatorsOwnRecordIsOneOfTheRegister() {
        supervisor
                .calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "centreId", centre,
                                "name", "Abu Salam",
                                "languages", List.of("ar"),
                                "certificate", "MT-2024-18",
                                "certifiedOn", "2024-05-02",
                                "certifiedUntil", "2024-05-01",
                                "trainedHours", 40,
                                "participantReference", "KRK-000000-0"))
                .post("/api/v1/mediators")
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        contains("ends-before-it-begins", "mediation-not-in-the-register"));
    }

    private ValidatableResponse candidates() {
        return supervisor
                .calls()
                .queryParam("centreId", centre)
                .get("/api/v1/mediator-candidates")
                .then()
                .statusCode(200);
    }

    @Test
    void aLoginIsOneMediatorAtACentre() {
        Someone mediator = ACase.mediatorAt(centre);
        ACase.addedBy(supervisor, centre, mediator).then().statusCode(409);
    }
}
