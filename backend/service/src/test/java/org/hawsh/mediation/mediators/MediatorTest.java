package org.hawsh.mediation.mediators;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

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
    void aLoginIsOneMediatorAtACentre() {
        Someone mediator = ACase.mediatorAt(centre);
        ACase.addedBy(supervisor, centre, mediator).then().statusCode(409);
    }
}
