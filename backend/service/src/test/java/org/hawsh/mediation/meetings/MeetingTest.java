package org.hawsh.mediation.meetings;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody meets the other side without having agreed to, nor without having been asked alone that day. */
@HawshTest
class MeetingTest {
    private ACase mediated;
    private List<UUID> parties;

    @BeforeEach
    void aCaseThatIsMediated() {
        mediated = ACase.at(ACentre.any().open());
        parties = mediated.activeWithTwo();
    }

    @Test
    void aJointMeetingIsHeldWithEverybodysConsentAndTodaysScreening() {
        String meeting = planned("JOINT", null);
        held(meeting).then().statusCode(200).body("state", equalTo("HELD"));
        mediated.patch(meeting, Map.of("summary", "Both want the wall mended before winter."))
                .then()
                .statusCode(200);
        mediated.get("/meetings")
                .then()
                .body("items.summary", hasItem("Both want the wall mended before winter."));
    }

    @Test
    void aJointMeetingIsNotPlannedOnceAPartyWithdrew() {
        mediated.consents(parties.get(1), false);
        plan("JOINT", null)
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-consent-missing"))
                .body("errors.about", contains(parties.get(1).toString()));
    }

    @Test
    void aJointMeetingIsNotHeldOnAnOlderScreening() {
        String meeting = planned("JOINT", null);
        screenedYesterday();
        held(meeting)
                .then()
                .statusCode(409)
                .body("errors.code.unique()", contains("mediation-not-screened-today"));
        parties.forEach(party -> mediated.screened(party, "GO_ON").then().statusCode(201));
        held(meeting).then().statusCode(200);
    }

    @Test
    void theSchemaRefusesWhatTheServiceWouldForget() {
        UUID meeting = UUID.fromString(planned("JOINT", null).substring("/meetings/".length()));
        screenedYesterday();
        IllegalStateException refused =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                Databases.execute(
                                        "update mediation_meeting set state = 'HELD', held_on = today_in_iraq() where id = ?",
                                        meeting));
        assertTrue(refused.getMessage().contains("not screened that day"));
    }

    @Test
    void aCaucusIsWithOnePartyAndNeedsNoOther() {
        plan("CAUCUS", null)
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-caucus-is-of-one-party"));
        plan("CAUCUS", UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-no-such-party"));
        mediated.consents(parties.get(1), false);
        held(planned("CAUCUS", parties.get(0))).then().statusCode(200);
    }

    @Test
    void aMeetingThatIsOverStaysAsItIs() {
        String meeting = planned("JOINT", null);
        mediated.postOn(meeting, meeting + "/cancellation", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        held(meeting)
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-meeting-over"));
    }

    @Test
    void aNoteOfACaucusIsItsAuthorsAlone() {
        note("CAUCUS", "She is afraid of her uncle.").then().statusCode(201);
        note("SHARED", "The next meeting is on Sunday.").then().statusCode(201);
        ACase co = mediated.withAnotherMember();
        co.get("/notes")
                .then()
                .statusCode(200)
                .body("items.text", contains("The next meeting is on Sunday."));
        mediated.get("/notes").then().body("items.kind", contains("SHARED", "CAUCUS"));
        String own =
                mediated.get("/notes")
                        .then()
                        .extract()
                        .path("items.find { it.kind == 'CAUCUS' }.id");
        co.get("/notes/" + own).then().statusCode(404);
        String shared =
                mediated.get("/notes")
                        .then()
                        .extract()
                        .path("items.find { it.kind == 'SHARED' }.id");
        co.patch("/notes/" + shared, Map.of("text", "Changed")).then().statusCode(404);
    }

    @Test
    void aNoteHasUpToAHundredKilobytes() {
        note("SHARED", "ش".repeat(50_000)).then().statusCode(201);
        note("SHARED", "ش".repeat(50_001))
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-note-too-long"));
    }

    @Test
    void controlSignsAndMarksThatTurnTheTextAreRefused() {
        for (String hostile : List.of("a\u0000b", "a\u202Eb", "a\u2066b", "   ")) {
            note("SHARED", hostile).then().statusCode(422);
        }
        mediated.get("/notes").then().body("items", empty());
    }

    private void screenedYesterday() {
        Databases.execute(
                "update mediation_screening set day = day - 1 where case_id = ?", mediated.id());
    }

    private Response plan(String kind, UUID party) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", kind);
        body.put("partyId", party);
        body.put("meetsAt", "2027-01-10T08:00:00Z");
        body.put("place", "At the mosque's guest room");
        return mediated.post("/meetings", body);
    }

    private String planned(String kind, UUID party) {
        return "/meetings/" + plan(kind, party).then().statusCode(201).extract().path("id");
    }

    private Response held(String meeting) {
        return mediated.postOn(meeting, meeting + "/beginning", null);
    }

    private Response note(String kind, String text) {
        return mediated.post("/notes", Map.of("kind", kind, "text", text));
    }
}
