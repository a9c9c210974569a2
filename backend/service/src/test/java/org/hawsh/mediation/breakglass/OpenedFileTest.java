package org.hawsh.mediation.breakglass;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** What is open for an hour is read, and nothing of it is written. */
@HawshTest
class OpenedFileTest {
    private UUID elsewhere;
    private ACase mediated;

    @BeforeEach
    void aCaseOfAnotherCentre() {
        elsewhere = ACentre.any().open();
        mediated = ACase.at(ACentre.any().open());
    }

    @Test
    void itIsOpenForAnHourByTheClockOfTheDatabase() {
        AnOpening opening = AnOpening.inAnEmergency(mediated, elsewhere);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from mediation_opening where id = ? and closes_at = opened_at + interval '60 minutes'",
                        opening.id()));
        opening.openedAgo("59 minutes").shows(mediated).get("").then().statusCode(200);
        opening.openedAgo("1 minute").shows(mediated).get("").then().statusCode(404);
        opening.shows(mediated).get("/parties").then().statusCode(404);
        assertEquals("CLOSED", opening.state());
    }

    @Test
    void whoeverOpenedItEndsItBefore() {
        AnOpening opening = AnOpening.inAnEmergency(mediated, elsewhere);
        opening.shows(mediated).get("").then().statusCode(200);
        opening.ended()
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("caseId", nullValue());
        opening.shows(mediated).get("").then().statusCode(404);
        opening.ended().then().statusCode(200);
    }

    @Test
    void itIsReadWholeButForTheNotesOfACaucus() {
        UUID party = mediated.activeWithTwo().get(0);
        mediated.post("/notes", Map.of("kind", "SHARED", "text", "They both want peace."))
                .then()
                .statusCode(201);
        String own =
                mediated.post("/notes", Map.of("kind", "CAUCUS", "text", "She fears her brother."))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        AnOpening opening = AnOpening.inAnEmergency(mediated, elsewhere);
        for (String part :
                List.of(
                        "",
                        "/parties",
                        "/parties/" + party,
                        "/parties/" + party + "/screenings",
                        "/meetings",
                        "/notes",
                        "/agreements",
                        "/follow-ups")) {
            opening.shows(mediated).get(part).then().statusCode(200);
        }
        opening.shows(mediated)
                .get("/parties")
                .then()
                .body("items.details.name", contains("Umm Karim", "Hawre"));
        opening.shows(mediated)
                .get("/notes")
                .then()
                .body("items.text", contains("They both want peace."));
        opening.shows(mediated).get("/notes/" + own).then().statusCode(404);
    }

    @Test
    void nothingIsWrittenInAnOpening() {
        UUID party = mediated.activeWithTwo().get(0);
        Someone asker =
                Someone.with(Role.MEDIATION_SUPERVISOR, elsewhere).and(Role.MEDIATOR, elsewhere);
        ACase seen = AnOpening.by(asker, mediated, elsewhere, true).shows(mediated);
        for (Response refused :
                List.of(
                        seen.patch("", Map.of("urgency", "SOON")),
                        seen.endFor("NO_AGREEMENT"),
                        seen.post("/notes", Map.of("kind", "SHARED", "text", "x")),
                        seen.consents(party, false),
                        seen.post("/alerts", Map.of("text", "x")),
                        seen.post("/departure", Map.of("knowsAParty", false)))) {
            refused.then().statusCode(404);
        }
        asker.calls().get("/api/v1/mediation-cases").then().body("items", empty());
    }

    @Test
    void itEndsWithTheRole() {
        AnOpening opening = AnOpening.inAnEmergency(mediated, elsewhere);
        opening.asker().loses(Role.MEDIATION_SUPERVISOR, elsewhere);
        opening.shows(mediated).get("").then().statusCode(404);
    }
}
