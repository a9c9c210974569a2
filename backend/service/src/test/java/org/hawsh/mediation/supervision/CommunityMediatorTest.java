package org.hawsh.mediation.supervision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.platform.values.Iraq;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People of the community mediate without a login, beside somebody who keeps the file; and a party may ask for somebody else. */
@HawshTest
class CommunityMediatorTest {
    private UUID centre;
    private Someone supervisor;
    private ACase mediated;
    private String elder;

    @BeforeEach
    void aCaseAndSomebodyOfTheCommunity() {
        centre = ACentre.any().open();
        supervisor = Someone.with(Role.MEDIATION_SUPERVISOR, centre);
        mediated = ACase.at(centre);
        elder = ACase.communityMediatorAt(centre, "Abu Salam", Map.of());
    }

    @Test
    void whoeverKeepsTheFileWritesDownWhatWasDeclaredOnPaper() {
        propose(elder, true);
        card().body("proposed", contains(elder)).body("mediators", not(hasItem(elder)));
        declare(true, true)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/declared/takesItOn"));
        declare(false, true).then().statusCode(204);
        card().body("mediators", hasItem(elder)).body("proposed", empty());
        mediated.get("")
                .then()
                .body(
                        "members.find { it.mediator.id == '%s' }.state".formatted(elder),
                        equalTo("ACCEPTED"));
        declare(false, true).then().statusCode(404);
    }

    @Test
    void whoeverDeclaresToKnowAPartyIsNeverAskedAgain() {
        propose(elder, true);
        declare(true, false).then().statusCode(204);
        propose(elder, false);
    }

    @Test
    void nobodyDeclaresForWhoeverHasALogin() {
        Someone colleague = ACase.mediatorAt(centre);
        mediated.proposedTo(colleague).then().body("available", equalTo(true));
        String id = supervisor.calls().get("/api/v1/mediation-cards").path("items[0].proposed[0]");
        mediated.post(
                        "/declarations",
                        Map.of(
                                "mediatorId",
                                id,
                                "declared",
                                Map.of("knowsAParty", false, "takesItOn", true)))
                .then()
                .statusCode(404);
    }

    @Test
    void ofTwoMediatorsOneKeepsTheFile() {
        propose(elder, true);
        propose(ACase.communityMediatorAt(centre, "Umm Nur", Map.of()), false);
        Databases.execute(
                "update mediation_case set received_at = now() - interval '4 days' where id = ?",
                mediated.id());
        mediated.post("/departure", Map.of("knowsAParty", false)).then().statusCode(204);
        card().body("overdue", contains("NOBODY_KEEPS_THE_FILE"));
    }

    @Test
    void whoseCertificateHasEndedOrIsNotAskedAnyMoreIsNotAvailable() {
        propose(
                ACase.communityMediatorAt(
                        centre,
                        "Umm Nur",
                        Map.of("certifiedUntil", Iraq.today().minusDays(2).toString())),
                false);
        Databases.execute(
                "update mediator set active = false where id = ?", UUID.fromString(elder));
        propose(elder, false);
    }

    @Test
    void aPartyMayAskForAnotherMediatorWhoLosesTheCaseAtOnce() {
        ACase other = mediated.withAnotherMember();
        String asked = idOf(other.mediator());
        card().body("anotherAsked", empty());
        mediated.post("/replacement-requests", Map.of("mediatorId", asked)).then().statusCode(204);
        mediated.get("")
                .then()
                .body(
                        "members.find { it.mediator.id == '%s' }.anotherAskedAt".formatted(asked),
                        notNullValue());
        card().body("anotherAsked", contains(asked));
        other.get("").then().statusCode(200);
        mediated.excluded(supervisor, asked).then().statusCode(204);
        other.get("").then().statusCode(404);
        card().body("anotherAsked", empty());
        propose(elder, true);
    }

    private String idOf(Someone mediator) {
        return mediated.get("")
                .path(
                        "members.mediator.find { it.account == '%s' }.id"
                                .formatted(mediator.subject()));
    }

    private void propose(String mediator, boolean available) {
        mediated.proposed(supervisor, mediator)
                .then()
                .statusCode(200)
                .body("available", equalTo(available));
    }

    private Response declare(boolean knowsAParty, boolean takesItOn) {
        return mediated.post(
                "/declarations",
                Map.of(
                        "mediatorId",
                        elder,
                        "declared",
                        Map.of("knowsAParty", knowsAParty, "takesItOn", takesItOn)));
    }

    private ValidatableResponse card() {
        return supervisor
                .calls()
                .get("/api/v1/mediation-cards")
                .then()
                .statusCode(200)
                .rootPath("items.find { it.id == '%s' }".formatted(mediated.id()));
    }
}
