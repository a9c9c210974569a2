package org.hawsh.mediation.waiting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
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

/** A mediator is told what waits in their own cases, and nothing of any other. */
@HawshTest
class WaitingTest {
    private UUID centre;
    private ACase mediated;

    @BeforeEach
    void aCase() {
        centre = ACentre.any().open();
        mediated = ACase.at(centre);
    }

    @Test
    void whereNothingWaitsNothingIsSaid() {
        waiting(mediated.mediator()).body("items", empty());
    }

    @Test
    void whoeverIsAskedToTakeACaseOnIsToldThatAndNotWhich() {
        Someone asked = ACase.mediatorAt(centre);
        mediated.proposedTo(asked);
        waiting(asked)
                .body("items.kind", contains("PROPOSAL"))
                .body("items.caseId", contains(nullValue()));
    }

    @Test
    void meetingsOfTodayAndWhatIsOverdueWaitForTheMembersAlone() {
        List<UUID> two = mediated.activeWithTwo();
        mediated.post("/meetings", Map.of("kind", "JOINT", "meetsAt", Instant.now().toString()))
                .then()
                .statusCode(201);
        mediated.post(
                        "/meetings",
                        Map.of(
                                "kind",
                                "CAUCUS",
                                "partyId",
                                two.get(0),
                                "meetsAt",
                                Instant.now().plusSeconds(400_000).toString()))
                .then()
                .statusCode(201);
        Databases.execute(
                "insert into mediation_follow_up (id, case_id, months, due_on, version) values (uuidv7(), ?, 1, today_in_iraq() - 3, 0)",
                mediated.id());
        waiting(mediated.mediator())
                .body("items.kind", containsInAnyOrder("MEETING", "FOLLOW_UP"))
                .body("items.caseId", contains(mediated.id().toString(), mediated.id().toString()));
        waiting(ACase.at(centre).mediator()).body("items", empty());
        mediated.post("/departure", Map.of("knowsAParty", false)).then().statusCode(204);
        waiting(mediated.mediator()).body("items", empty());
    }

    @Test
    void theSupervisorIsToldThatSomebodyIsInDangerAndWhatIsOverdue() {
        Someone supervisor = Someone.with(Role.MEDIATION_SUPERVISOR, centre);
        supervision(supervisor).body("items", empty());
        mediated.post("/alerts", Map.of("text", "She was followed to the centre."))
                .then()
                .statusCode(201);
        Databases.execute(
                "update mediation_case set received_at = now() - interval '8 days' where id = ?",
                mediated.id());
        supervision(supervisor)
                .body("items.kind", contains("ALERT", "OVERDUE"))
                .body("items[0].keySet()", containsInAnyOrder("kind", "caseId", "due"));
        supervision(Someone.with(Role.MEDIATION_SUPERVISOR, ACentre.any().open()))
                .body("items", empty());
    }

    private static ValidatableResponse supervision(Someone supervisor) {
        return supervisor
                .calls()
                .get("/api/v1/mediation-waiting/supervision")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse waiting(Someone mediator) {
        return mediator.calls().get("/api/v1/mediation-waiting").then().statusCode(200);
    }
}
