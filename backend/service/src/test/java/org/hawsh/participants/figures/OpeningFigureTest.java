package org.hawsh.participants.figures;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.platform.values.Iraq;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A number for history that cannot be resolved to people, and who answers for it. */
@HawshTest
class OpeningFigureTest {
    private UUID centre;
    private Someone manager;

    @BeforeEach
    void aCentreWithAPast() {
        centre = ACentre.any().open();
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
    }

    @Test
    void aFigureStandsWithItsProvenance() {
        String figure =
                AFigure.of(1150).at(centre).with("periodFrom", "2024-01-01").recordedBy(manager);
        listed(manager)
                .body("items.id", contains(figure))
                .body("items[0].number", equalTo(1150))
                .body("items[0].asOf", equalTo("2025-12-31"))
                .body("items[0].periodFrom", equalTo("2024-01-01"))
                .body("items[0].includesRegistered", equalTo(false))
                .body("items[0].provenance.source", equalTo("Paper register, book 1 to 3"))
                .body("items[0].provenance.signatoryName", equalTo("Avan Omar"))
                .body("items[0].provenance.signatoryRole", equalTo("Centre manager until 2025"))
                .body("items[0].recordedBy.subject", equalTo(manager.subject().toString()))
                .body("items[0].replacedBy", nullValue());
        assertEquals(1, trail("RECORD", figure));
    }

    @Test
    void aCorrectionIsAnotherFigureAndTheWrongOneStaysMarked() {
        String wrong = AFigure.of(1150).at(centre).recordedBy(manager);
        String right =
                AFigure.of(1100)
                        .insteadOf(wrong, manager)
                        .then()
                        .statusCode(201)
                        .body("replaces", equalTo(wrong))
                        .body("reason", equalTo("Book 3 had been counted twice"))
                        .extract()
                        .path("id");
        listed(manager)
                .body("items.id", contains(right, wrong))
                .body("items[1].number", equalTo(1150))
                .body("items[1].replacedBy", equalTo(right));
        AFigure.of(1000)
                .insteadOf(wrong, manager)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("figure-replaced"));
        assertEquals(1, trail("REPLACE", right));
    }

    @Test
    void ofTwoCorrectionsAtTheSameMomentOneHolds() throws Exception {
        String wrong = AFigure.of(1150).at(centre).recordedBy(manager);
        List<Integer> answers =
                AtOnce.many(4, number -> AFigure.of(1100).insteadOf(wrong, manager).statusCode());
        assertEquals(
                1, answers.stream().filter(status -> status == 201).count(), answers.toString());
        assertEquals(
                3, answers.stream().filter(status -> status == 409).count(), answers.toString());
    }

    @Test
    void nothingThatWasSaidIsChangedOrTakenBackNotEvenByTheServiceItself() throws SQLException {
        AFigure.of(1150).at(centre).recordedBy(manager);
        try (Connection app = Databases.asApp()) {
            for (String act :
                    List.of("update opening_figure set number = 1", "delete from opening_figure")) {
                SQLException refused =
                        assertThrows(
                                SQLException.class,
                                () -> {
                                    try (var statement = app.createStatement()) {
                                        statement.execute(act);
                                    }
                                },
                                act);
                assertEquals("42501", refused.getSQLState(), act);
            }
        }
    }

    @Test
    void theSameRequestTwiceIsOneFigure() {
        AFigure figure = AFigure.of(1150).at(centre);
        String key = UUID.randomUUID().toString();
        String first = figure.sentBy(manager, key).then().statusCode(201).extract().path("id");
        figure.sentBy(manager, key).then().statusCode(201).body("id", equalTo(first));
        listed(manager).body("items.id", contains(first));
    }

    @Test
    void aFigureSpeaksOfThePastOfSomebodyAndVisitsAreNotPeople() {
        fault(AFigure.of(1150).with("asOf", Iraq.today().plusDays(2).toString()), "/figure/asOf");
        fault(AFigure.of(1150).with("periodFrom", "2026-01-01"), "/figure/periodFrom");
        fault(AFigure.of(0), "/figure/number");
        fault(AFigure.of(9000).counting("ATTENDANCES").ofEverybody(), "/figure/includesRegistered");
        fault(AFigure.of(1150).from("source", " "), "/figure/provenance/source");
        fault(AFigure.of(1150).from("signatoryName", null), "/figure/provenance/signatoryName");
    }

    @Test
    void aCorrectionMayNotMoveToAnotherCentreOrMatter() {
        String figure = AFigure.of(1150).at(centre).recordedBy(manager);
        for (String instead :
                List.of("'" + TheCentres.KIRKUK + "', counted", "centre_id, 'ATTENDANCES'")) {
            assertThrows(
                    IllegalStateException.class,
                    () ->
                            Databases.execute(
                                    "insert into opening_figure select gen_random_uuid(), "
                                            + instead
                                            + ", number, as_of, period_from, includes_registered, definition, source, signatory_name,"
                                            + " signatory_role, id, 'a correction', recorded_by, recorded_at from opening_figure where id = ?",
                                    UUID.fromString(figure)),
                    instead);
        }
    }

    @Test
    void whoeverCountsOtherCentresSeesNoneOfThisOne() {
        String figure = AFigure.of(1150).at(centre).recordedBy(manager);
        listed(Someone.with(Role.CENTRE_MANAGER, TheCentres.NINEWA))
                .body("items.id", not(hasItem(figure)));
        AFigure.of(1)
                .insteadOf(figure, Someone.with(Role.CENTRE_MANAGER, TheCentres.NINEWA))
                .then()
                .statusCode(404);
    }

    @Test
    void theListIsPaged() {
        String first = AFigure.of(1).at(centre).recordedBy(manager);
        String second = AFigure.of(2).at(centre).counting("ATTENDANCES").recordedBy(manager);
        String next =
                manager.calls()
                        .get(AFigure.FIGURES + "?limit=1")
                        .then()
                        .body("items.id", contains(second))
                        .body("next", notNullValue())
                        .extract()
                        .path("next");
        manager.calls()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(AFigure.FIGURES)
                .then()
                .body("items.id", contains(first))
                .body("next", nullValue());
        manager.calls()
                .get(AFigure.FIGURES + "?counted=ATTENDANCES")
                .then()
                .body("items.id", contains(second));
    }

    private void fault(AFigure figure, String pointer) {
        figure.at(centre)
                .sentBy(manager)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    private ValidatableResponse listed(Someone caller) {
        return caller.calls().get(AFigure.FIGURES).then().statusCode(200);
    }

    private static long trail(String action, String figure) {
        return Databases.count(
                "select count(*) from audit_entry where action = ? and entity = 'opening_figure' and entity_id = ?",
                action,
                UUID.fromString(figure));
    }
}
