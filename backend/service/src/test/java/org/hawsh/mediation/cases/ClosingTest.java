package org.hawsh.mediation.cases;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case is closed with what became of it and how it was mediated, and counted once without being named. */
@HawshTest
class ClosingTest {
    private ACase mediated;

    @BeforeEach
    void aCaseThatIsFollowedUp() {
        mediated = ACase.at(ACentre.any().open());
        mediated.endFor("NO_AGREEMENT").then().statusCode(200);
        mediated.moveTo("FOLLOW_UP").then().statusCode(200);
    }

    @Test
    void nobodyClosesACaseWithoutSayingWhatBecameOfIt() {
        everybodyIsAsked();
        mediated.moveTo("CLOSED")
                .then()
                .statusCode(409)
                .body("errors.code", contains("mediation-outcome-missing"));
        mediated.get("").then().body("state", equalTo("FOLLOW_UP"));
    }

    @Test
    void whatBecameOfItFitsHowItEnded() {
        everybodyIsAsked();
        for (String outcome : List.of("AGREEMENT_KEPT", "AGREEMENT_NOT_KEPT", "REFERRED")) {
            mediated.closed(outcome)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("mediation-outcome-does-not-fit"));
        }
        mediated.closed("ENDED").then().statusCode(200).body("closing.outcome", equalTo("ENDED"));
    }

    @Test
    void itIsSaidWhoMediated() {
        everybodyIsAsked();
        closedWith(Map.of("outcome", "ENDED", "women", 0, "men", 0, "inTheirLanguage", true))
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-nobody-mediated"));
        closedWith(Map.of("outcome", "ENDED", "women", 1, "men", 0)).then().statusCode(422);
        mediated.postOn(
                        "",
                        "/steps",
                        Map.of(
                                "state",
                                "FOLLOW_UP",
                                "closing",
                                Map.of(
                                        "outcome",
                                        "ENDED",
                                        "women",
                                        1,
                                        "men",
                                        0,
                                        "inTheirLanguage",
                                        true)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-closing-is-for-the-end"));
    }

    @Test
    void whoeverWasNotReachedItIsSaidWhy() {
        String first = mediated.get("/follow-ups").path("items[0].id");
        mediated.mediator()
                .calls()
                .contentType("application/json")
                .header("If-Match", "\"0.en.x\"")
                .body(Map.of("durability", "NOT_REACHED"))
                .post(
                        "/api/v1/mediation-cases/%s/follow-ups/%s/answer"
                                .formatted(mediated.id(), first))
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-not-reached-why"));
        mediated.heard(first, "NOT_REACHED").then().statusCode(200);
    }

    @Test
    void aClosedCaseSaysUntilWhenItIsKept() {
        mediated.get("")
                .then()
                .body(
                        "keptUntil",
                        equalTo(Clocks.now().toLocalDate().plusMonths(6).plusDays(365).toString()));
        everybodyIsAsked();
        mediated.closed("ENDED")
                .then()
                .statusCode(200)
                .body("keptUntil", equalTo(Clocks.now().toLocalDate().plusDays(365).toString()))
                .body("destroyedOn", nullValue());
    }

    @Test
    void whatALetterPromisedIsNotPutOff() {
        IllegalStateException refused =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                Databases.execute(
                                        "update mediation_case set kept_until = kept_until + 1 where id = ?",
                                        mediated.id()));
        assertEquals(
                true, refused.getMessage().contains("the day is on paper"), refused.getMessage());
    }

    @Test
    void itIsCountedOnceAndTheCounterNamesNoCase() {
        everybodyIsAsked();
        long before = counted();
        mediated.closed("ENDED").then().statusCode(200);
        assertEquals(before + 1, counted());
        mediated.closed("ENDED").then().statusCode(409);
        assertEquals(before + 1, counted());
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from mediation_counter k where k::text like '%' || ? || '%'",
                        mediated.id().toString()));
    }

    @Test
    void nobodyReadsTheCounters() {
        for (String attempt :
                List.of(
                        "select number from mediation_counter",
                        "update mediation_counter set number = 100",
                        "insert into mediation_counter (half_year, centre_id, kind, outcome, number) select '2026-07-01', id, 'LAND', 'ENDED', 1 from centre",
                        "select make_mediation_release('2026-07-01')",
                        "select make_mediation_releases_due_on('2036-07-01')")) {
            SQLException refused =
                    assertThrows(
                            SQLException.class,
                            () -> {
                                try (var app = Databases.asApp();
                                        var statement = app.createStatement()) {
                                    statement.execute(attempt);
                                }
                            },
                            attempt);
            assertEquals("42501", refused.getSQLState(), attempt);
        }
    }

    private long counted() {
        return Databases.count(
                "select coalesce(sum(number), 0) from mediation_counter where centre_id = ? and kind = 'HOUSING' and outcome = 'ENDED'",
                mediated.centre());
    }

    private Response closedWith(Map<String, Object> closing) {
        return mediated.postOn("", "/steps", Map.of("state", "CLOSED", "closing", closing));
    }

    private void everybodyIsAsked() {
        List<String> followUps = mediated.get("/follow-ups").path("items.id");
        followUps.forEach(id -> mediated.heard(id, "HOLDS").then().statusCode(200));
    }
}
