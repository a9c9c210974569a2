package org.hawsh.participants.figures;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.participants.imports.AnImport;
import org.hawsh.platform.values.Iraq;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.APerson;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "More than 4,600 people have already participated": how many by which day, and where the number comes from. */
@HawshTest
class PeopleByDayTest {
    private static final String PEOPLE_BY_DAY = "/api/v1/participants/people-by-day";

    private UUID centre;
    private Someone manager;
    private Someone registrar;

    @BeforeEach
    void aCentreWithAPast() {
        centre = ACentre.any().open();
        manager = Someone.with(Role.CENTRE_MANAGER, centre);
        registrar = Someone.with(Role.REGISTRAR, centre);
    }

    @Test
    void theRegisterIsCountedByTheDayOfRegistration() {
        registered("2025-03-01", 2);
        registered("2025-03-02", 1);
        by("2025-02-28").body("people", equalTo(0));
        by("2025-03-01").body("people", equalTo(2)).body("centres[0].registered", equalTo(2));
        by("2025-03-02").body("people", equalTo(3));
        manager.calls().get(PEOPLE_BY_DAY).then().statusCode(200).body("people", equalTo(3));
    }

    @Test
    void aFigureOfOthersIsAddedFromItsDayOnWithItsProvenanceBeside() {
        registered("2025-03-01", 2);
        String figure = AFigure.of(1150).at(centre).with("asOf", "2025-03-01").recordedBy(manager);
        by("2025-02-28").body("people", equalTo(0)).body("centres[0].figures", equalTo(List.of()));
        by("2025-03-01")
                .body("people", equalTo(1152))
                .body("centres[0].centreId", equalTo(centre.toString()))
                .body("centres[0].registered", equalTo(2))
                .body("centres[0].beside", equalTo(1150))
                .body("centres[0].missing", equalTo(0))
                .body("centres[0].figures.id", contains(figure))
                .body("centres[0].figures[0].provenance.signatoryName", equalTo("Avan Omar"));
    }

    /** The old sheet says 10; it is loaded person by person later. The claim must not grow by that. */
    @Test
    void aFigureOfEverybodyIsFilledUpByTheRegisterAndCountsNobodyTwice() {
        AFigure.of(10).at(centre).with("asOf", "2025-03-31").ofEverybody().recordedBy(manager);
        by("2025-03-31").body("people", equalTo(10)).body("centres[0].missing", equalTo(10));
        registered("2025-03-01", 4);
        by("2025-03-31")
                .body("people", equalTo(10))
                .body("centres[0].registered", equalTo(4))
                .body("centres[0].missing", equalTo(6));
        registered("2025-04-01", 3);
        by("2025-03-31").body("people", equalTo(10));
        by("2025-04-01").body("people", equalTo(13));
        registered("2025-03-02", 8);
        by("2025-03-31").body("people", equalTo(12)).body("centres[0].missing", equalTo(0));
        by("2025-04-01").body("people", equalTo(15));
    }

    @Test
    void aFigureOfEverybodyHoldsTheOtherFiguresBeforeItToo() {
        AFigure.of(30).at(centre).with("asOf", "2024-12-31").recordedBy(manager);
        AFigure.of(100).at(centre).with("asOf", "2025-06-30").ofEverybody().recordedBy(manager);
        AFigure.of(5).at(centre).with("asOf", "2025-09-30").recordedBy(manager);
        by("2024-12-31").body("people", equalTo(30));
        by("2025-06-30").body("people", equalTo(100)).body("centres[0].missing", equalTo(70));
        by("2025-09-30").body("people", equalTo(105));
    }

    @Test
    void visitsAndFiguresThatWereReplacedAreNotCounted() {
        AFigure.of(9000).counting("ATTENDANCES").at(centre).recordedBy(manager);
        String wrong = AFigure.of(1150).at(centre).recordedBy(manager);
        by("2025-12-31").body("people", equalTo(1150));
        String right = AFigure.of(1100).insteadOf(wrong, manager).then().extract().path("id");
        by("2025-12-31")
                .body("people", equalTo(1100))
                .body("centres[0].figures.id", contains(right));
        AFigure.of(0).insteadOf(right, manager).then().statusCode(201);
        by("2025-12-31").body("people", equalTo(0));
    }

    @Test
    void overAllCentresEachPersonCountsOnceWhereTheyWereFirstRegistered() {
        UUID other = ACentre.any().open();
        Someone both = Someone.with(Role.CENTRE_MANAGER, centre).and(Role.CENTRE_MANAGER, other);
        registered("2025-03-01", 2);
        AFigure.of(7).at(other).with("asOf", "2025-03-01").recordedBy(both);
        both.calls()
                .get(PEOPLE_BY_DAY + "?asOf=2025-03-01")
                .then()
                .statusCode(200)
                .body("people", equalTo(9))
                .body("centres.centreId", containsInAnyOrder(centre.toString(), other.toString()));
        by("2025-03-01").body("centres.centreId", not(hasItem(other.toString())));
    }

    @Test
    void nobodyCountsTheFuture() {
        manager.calls()
                .get(PEOPLE_BY_DAY + "?asOf=" + Iraq.today().plusDays(2))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("in-the-future"));
    }

    /** Past registrations are an ordinary file: each keeps the day it was made on. */
    @Test
    void peopleLoadedFromAnOldSheetCountFromTheDayTheyWereRegistered() {
        String sheet =
                """
                given,sex,registered_on
                Sara,F,2024-05-01
                Ali,M,02/05/2024
                Dilan,F,2024-06-01
                """;
        AnImport old = AnImport.at(centre);
        String file = old.csv(sheet).then().statusCode(201).extract().path("id");
        assertEquals("CHECKED", old.stateAtRest(file, 60));
        old.commit(file).then().statusCode(200);
        assertEquals("COMMITTED", old.stateAtRest(file, 60));
        by("2024-04-30").body("people", equalTo(0));
        by("2024-05-01").body("people", equalTo(1));
        by("2024-05-02").body("people", equalTo(2));
        by("2024-06-01").body("people", equalTo(3));
        registrar
                .calls()
                .queryParam("centreId", centre)
                .queryParam("sort", "registeredOn")
                .get("/api/v1/participants")
                .then()
                .body("items.registeredOn", contains("2024-05-01", "2024-05-02", "2024-06-01"));
    }

    private void registered(String day, int count) {
        for (int i = 0; i < count; i++) {
            APerson.called("Somebody " + UUID.randomUUID())
                    .at(centre)
                    .with("registeredOn", day)
                    .registeredBy(registrar);
        }
    }

    private ValidatableResponse by(String day) {
        return manager.calls()
                .get(PEOPLE_BY_DAY + "?asOf=" + day)
                .then()
                .statusCode(200)
                .body("asOf", equalTo(day));
    }
}
