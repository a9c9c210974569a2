package org.hawsh.grants.upkeep;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.SecondPerson;
import org.hawsh.testing.SomeWorks;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What became of what a grant made: visits after 3, 6 and 12 months, and the list of places for a map. */
@HawshTest
class UpkeepTest {
    private UUID centre;
    private AGrant grant;
    private SomeWorks works;

    @BeforeEach
    void aGrant() {
        centre = ACentre.any().open();
        grant = AGrant.active(centre);
        works = SomeWorks.of(grant);
    }

    @Test
    void aPlaceIsVisitedOnceItIsCompletedAndTheLastWordCounts() {
        upkeep().body("completedOn", nullValue()).body("rounds", empty());
        visit(works.visit("KEPT"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("upkeep-not-completed"));
        places("limit=50").body("items", empty());

        works.completedDaysAgo(230);
        upkeep().body("rounds.state", contains("MISSED", "OVERDUE", "COMING"));
        places("nextVisit=OVERDUE")
                .body("items.id", contains(grant.id().toString()))
                .body("items[0].condition", nullValue());
        Map<String, Object> visit = works.visit("KEPT");
        visit.put("photoId", works.photo());
        visit(visit)
                .then()
                .statusCode(201)
                .body("months", equalTo(6))
                .body("photo.faces", equalTo("NOBODY"));
        visit(works.visit("NEGLECTED")).then().statusCode(201);
        upkeep().body("rounds.state", contains("MISSED", "DONE", "COMING"))
                .body("visits.condition", contains("NEGLECTED", "KEPT"));
        places("condition=NEGLECTED")
                .body("items[0].title", equalTo("A garden behind the school"))
                .body("items[0].language", equalTo("ar"))
                .body("items[0].district.pcode", equalTo("IQG13Q01"))
                .body("items[0].visitedOn", equalTo(ASupport.today().toString()))
                .body(
                        "items[0].nextVisitOn",
                        equalTo(ASupport.today().minusDays(230).plusMonths(12).toString()))
                .body("items[0].nextVisit", equalTo("COMING"));
        places("condition=KEPT").body("items", empty());
        places("nextVisit=OVERDUE").body("items", empty());
        places("kind=CLEAN_UP").body("items", empty());
        places("districtPcode=IQG13Q01&kind=COMMUNITY_GARDEN").body("items", not(empty()));
    }

    @Test
    void whatIsWrongWithAVisitIsNamed() {
        works.completedDaysAgo(20);
        Map<String, Object> visit = works.visit("NEGLECTED");
        visit.put("needed", null);
        visit.put("photoId", works.receipt());
        visit(visit)
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        Matchers.containsInAnyOrder(
                                "visit-too-early", "required", "photo-unknown"));
        visit = works.visit("GONE");
        visit.put("visitedOn", ASupport.today().plusDays(1).toString());
        visit(visit).then().statusCode(422).body("errors.code", contains("in-the-future"));
        visit.put("visitedOn", "2026-02-29");
        visit(visit).then().statusCode(400);
    }

    @Test
    void nobodyChangesAVisitNorGivesItToAnotherRound() {
        works.completedDaysAgo(100);
        UUID visit = UUID.fromString(SomeWorks.id(visit(works.visit("THRIVING"))));
        SecondPerson.refused(
                "upkeep_visit", visit, "condition = 'GONE'", "what was told stays as it is");
        SecondPerson.refused("upkeep_visit", visit, "months = 6", "what was told stays as it is");
    }

    /** A point is told to about a hundred metres; who has another centre is told of no place of this one. */
    @Test
    void theListOfPlacesIsOfTheCallersCentresAlone() {
        works.completedDaysAgo(100);
        Someone elsewhere = AGrant.active(ACentre.any().open()).officer();
        elsewhere
                .calls()
                .get("/api/v1/initiative-places")
                .then()
                .statusCode(200)
                .body("items", empty());
        elsewhere.calls().get(grant.address() + "/upkeep").then().statusCode(404);
    }

    private Response visit(Map<String, Object> visit) {
        return works.visits(grant.officer(), visit);
    }

    private ValidatableResponse upkeep() {
        return grant.approver().calls().get(grant.address() + "/upkeep").then().statusCode(200);
    }

    private ValidatableResponse places(String filter) {
        return grant.approver()
                .calls()
                .get("/api/v1/initiative-places?" + filter)
                .then()
                .statusCode(200);
    }
}
