package org.hawsh.mediation.supervision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The supervisor sees where cases stand and who works on them, and never what they are about. */
@HawshTest
class SupervisionTest {
    private UUID centre;
    private Someone supervisor;
    private Someone asked;
    private ACase mediated;

    @BeforeEach
    void aCase() {
        centre = ACentre.any().open();
        supervisor = Someone.with(Role.MEDIATION_SUPERVISOR, centre);
        asked = ACase.mediatorAt(centre);
        mediated = ACase.at(centre);
    }

    @Test
    void aCardSaysStateAndDatesAndNothingOfThePeople() {
        mediated.party("Zubayda");
        String card =
                cards().then()
                        .statusCode(200)
                        .body("items.id", contains(mediated.id().toString()))
                        .body("items.state", contains("INTAKE"))
                        .body("items.languages[0]", contains("ar", "ckb"))
                        .extract()
                        .asString();
        assertTrue(!card.contains("Zubayda") && !card.contains("roof"), card);
        mediated.seenBy(supervisor).get("").then().statusCode(404);
    }

    @Test
    void whatIsOverdueStandsOnTheCard() {
        Databases.execute(
                "update mediation_case set received_at = now() - interval '8 days' where id = ?",
                mediated.id());
        Databases.execute(
                "update mediation_assignment set state = 'ENDED', ended_at = now() where case_id = ?",
                mediated.id());
        cards().then()
                .body("items[0].overdue", containsInAnyOrder("NOBODY_MEDIATES", "NOT_SCREENED"));
    }

    @Test
    void aMediatorIsAMemberOnceTheyDeclaredToKnowNoParty() {
        mediated.party("Umm Karim");
        mediated.proposedTo(asked).then().statusCode(200).body("available", equalTo(true));
        proposals().then().body("items[0].parties", contains("Umm Karim"));
        mediated.seenBy(asked).get("").then().statusCode(404);
        answer(false, true).then().statusCode(204);
        mediated.seenBy(asked)
                .get("")
                .then()
                .statusCode(200)
                .body("members.mediator.account", hasItem(asked.subject().toString()));
        proposals().then().body("items", empty());
    }

    @Test
    void whoeverKnowsAPartyDoesNotTakeTheCaseOnAndIsNeverAskedAgain() {
        mediated.proposedTo(asked);
        answer(true, true)
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-knows-a-party"));
        answer(true, false).then().statusCode(204);
        mediated.proposedTo(asked).then().statusCode(200).body("available", equalTo(false));
        mediated.seenBy(asked).get("").then().statusCode(404);
    }

    @Test
    void aMediatorWhomAPartyNamesIsNotAvailableAndNobodyIsToldWhy() {
        mediated.post(
                        "/parties",
                        Map.of(
                                "kind",
                                "PERSON",
                                "name",
                                "Umm Karim",
                                "language",
                                "ar",
                                "supportPerson",
                                Map.of("name", "Mediator " + asked.subject())))
                .then()
                .statusCode(201);
        String answer = mediated.proposedTo(asked).then().statusCode(200).extract().asString();
        assertEquals("{\"available\":false}", answer);
        proposals().then().body("items", empty());
    }

    @Test
    void anExclusionOverridesMembership() {
        mediated.proposedTo(asked);
        answer(false, true).then().statusCode(204);
        mediated.seenBy(asked).get("").then().statusCode(200);
        supervisor
                .calls()
                .contentType("application/json")
                .body(Map.of("mediatorId", mediatorOf(asked)))
                .post("/api/v1/mediation-cards/" + mediated.id() + "/exclusions")
                .then()
                .statusCode(204);
        mediated.seenBy(asked).get("").then().statusCode(404);
        mediated.proposedTo(asked).then().body("available", equalTo(false));
    }

    @Test
    void atMostTwoMediateAtATime() {
        mediated.proposedTo(asked).then().body("available", equalTo(true));
        mediated.proposedTo(ACase.mediatorAt(centre)).then().body("available", equalTo(false));
    }

    @Test
    void whoeverLeavesACaseSeesItNoMore() {
        mediated.post("/departure", Map.of("knowsAParty", false)).then().statusCode(204);
        mediated.get("").then().statusCode(404);
        cards().then().body("items[0].mediators", empty());
    }

    @Test
    void aSafetyAlertReachesTheSupervisorInWords() {
        mediated.post("/alerts", Map.of("text", "She was followed to the centre."))
                .then()
                .statusCode(201);
        String alert =
                supervisor
                        .calls()
                        .get("/api/v1/mediation-alerts")
                        .then()
                        .body("items.text", contains("She was followed to the centre."))
                        .extract()
                        .path("items[0].id");
        for (int i : List.of(204, 404)) {
            supervisor
                    .calls()
                    .post("/api/v1/mediation-alerts/" + alert + "/acknowledgement")
                    .then()
                    .statusCode(i);
        }
        supervisor.calls().get("/api/v1/mediation-alerts").then().body("items", empty());
    }

    @Test
    void theSupervisorOfAnotherCentreSeesNothing() {
        Someone elsewhere = Someone.with(Role.MEDIATION_SUPERVISOR, ACentre.any().open());
        elsewhere.calls().get("/api/v1/mediation-cards").then().body("items", empty());
        elsewhere
                .calls()
                .contentType("application/json")
                .body(Map.of("mediatorId", mediatorOf(asked)))
                .post("/api/v1/mediation-cards/" + mediated.id() + "/proposals")
                .then()
                .statusCode(404);
    }

    private Response cards() {
        return supervisor.calls().get("/api/v1/mediation-cards");
    }

    private Response proposals() {
        return asked.calls().get("/api/v1/mediation-proposals");
    }

    private Response answer(boolean knowsAParty, boolean takesItOn) {
        String proposal = proposals().path("items[0].id");
        return asked.calls()
                .contentType("application/json")
                .header("If-Match", "\"0.en.x\"")
                .body(Map.of("knowsAParty", knowsAParty, "takesItOn", takesItOn))
                .post("/api/v1/mediation-proposals/" + proposal + "/answer");
    }

    private String mediatorOf(Someone mediator) {
        return supervisor
                .calls()
                .get("/api/v1/mediators")
                .path("items.find { it.account == '%s' }.id".formatted(mediator.subject()));
    }
}
