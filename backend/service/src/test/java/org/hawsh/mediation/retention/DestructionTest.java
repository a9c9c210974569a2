package org.hawsh.mediation.retention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.APicture;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.EveryTable;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year after it was closed nothing is left of what was told in a case. */
@HawshTest
class DestructionTest {
    /** That there was one, whose members they were, that its key is destroyed, and that somebody worked on it. */
    private static final Set<String> LEFT =
            Set.of("mediation_case", "mediation_key", "mediation_assignment", "audit_entry");

    @Inject Destruction destruction;

    private ACase mediated;
    private List<UUID> parties;

    @BeforeEach
    void aCaseThatWasLivedThrough() {
        mediated = ACase.at(ACentre.any().open());
        parties = mediated.activeWithTwo();
        mediated.post("/notes", Map.of("kind", "SHARED", "text", "They drank tea."))
                .then()
                .statusCode(201);
        mediated.post("/alerts", Map.of("text", "She was followed.")).then().statusCode(201);
        mediated.attaches("boundary.png", APicture.PNG).then().statusCode(201);
        mediated.post("/meetings", Map.of("kind", "JOINT", "meetsAt", "2027-01-10T08:00:00Z"))
                .then()
                .statusCode(201);
        String agreement =
                "/agreements/"
                        + mediated.post(
                                        "/agreements",
                                        Map.of(
                                                "texts",
                                                List.of(Map.of("language", "ar", "text", "x"))))
                                .then()
                                .statusCode(201)
                                .extract()
                                .path("id");
        mediated.post(
                agreement + "/undertakings",
                Map.of("partyId", parties.get(0), "what", "Mends it", "dueOn", "2027-02-01"));
        mediated.mediator()
                .calls()
                .contentType("application/json")
                .body(Map.of("content", "{}"))
                .put("/api/v1/mediation-drafts?form=NOTE&caseId=" + mediated.id())
                .then()
                .statusCode(200);
        mediated.endFor("NOT_SAFE").then().statusCode(200);
        mediated.followedUpAndClosed("ENDED").then().statusCode(200);
    }

    @Test
    void onItsLastDayItIsStillThere() {
        keptUntil("today_in_iraq()");
        destruction.run(false);
        mediated.get("")
                .then()
                .body("narrativeDestroyed", equalTo(false))
                .body("told.account", equalTo("The roof leaks onto the neighbour's wall."));
    }

    @Test
    void aDryRunSaysHowManyAndTouchesNone() {
        keptUntil("today_in_iraq() - 1");
        assertTrue(destruction.run(true) > 0);
        mediated.get("").then().body("narrativeDestroyed", equalTo(false));
    }

    @Test
    void theDayAfterItsMembersSeeThatItIsGone() {
        keptUntil("today_in_iraq() - 1");
        destruction.run(false);
        mediated.get("")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("narrativeDestroyed", equalTo(true))
                .body("destroyedOn", equalTo(today()))
                .body("told", nullValue())
                .body("ending", nullValue())
                .body("closing", nullValue());
        for (String part :
                List.of(
                        "/parties",
                        "/notes",
                        "/meetings",
                        "/agreements",
                        "/follow-ups",
                        "/attachments")) {
            mediated.get(part).then().statusCode(200).body("items", empty());
        }
        mediated.get("/ending-letter?language=ar")
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-not-ended"));
        mediated.post("/notes", Map.of("kind", "SHARED", "text", "More"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-no-longer-open"));
    }

    @Test
    void whatIsLeftOfItIsACounterThatDoesNotNameIt() throws Exception {
        keptUntil("today_in_iraq() - 1");
        long counted = counted();
        destruction.run(false);
        assertEquals(counted, counted());
        assertTrue(counted > 0);
        assertEquals(LEFT, EveryTable.thatNames(mediated.id()));
        assertEquals(Set.of("audit_entry"), EveryTable.thatNames(parties.get(0)));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from mediation_key where case_id = ? and wrapped is null and destroyed_at is not null",
                        mediated.id()));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from mediation_case where id = ? and num_nonnulls(sealed_told, sealed_ending, sealed_closing) = 0",
                        mediated.id()));
    }

    @Test
    void whatFailedAfterTheKeyWasGoneIsDoneByTheNextRun() throws Exception {
        keptUntil("today_in_iraq() - 1");
        Databases.execute(
                "update mediation_key set wrapped = null, kek_id = null, destroyed_at = now() where case_id = ?",
                mediated.id());
        destruction.run(false);
        assertEquals(LEFT, EveryTable.thatNames(mediated.id()));
    }

    @Test
    void noNarrativeGoesBeforeItsKey() throws Exception {
        keptUntil("today_in_iraq() - 1");
        try (var app = Databases.asApp();
                var call = app.prepareStatement("select destroy_mediation_narrative(?)")) {
            call.setObject(1, mediated.id());
            ResultSet done = call.executeQuery();
            done.next();
            assertEquals(0, done.getInt(1));
        }
        mediated.get("/notes").then().body("items.text", contains("They drank tea."));
    }

    private void keptUntil(String day) {
        Databases.execute(
                "update mediation_case set kept_until = %s where id = ?".formatted(day),
                mediated.id());
    }

    private static String today() {
        return Clocks.now().toLocalDate().toString();
    }

    private long counted() {
        return Databases.count(
                "select coalesce(sum(number), 0) from mediation_counter where centre_id = ?",
                mediated.centre());
    }
}
