package org.hawsh.participants;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class ListTest {

    @Test
    void thePagesHoldEverybodyOnceInTheOrderOfTheirNames() {
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.NINEWA);
        List<String> names = List.of("بدر", "أحمد", "Sara", "چیا", "Adam", "زينب", "ژیان", "حسن");
        names.forEach(name -> APerson.called(name).at(TheCentres.NINEWA).registeredBy(registrar));
        List<String> ids = new ArrayList<>();
        List<String> given = new ArrayList<>();
        String cursor = null;
        do {
            var request =
                    registrar
                            .calls()
                            .queryParam("limit", 3)
                            .queryParam("centreId", TheCentres.NINEWA);
            JsonPath page =
                    (cursor == null ? request : request.queryParam("cursor", cursor))
                            .get("/api/v1/participants")
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            ids.addAll(page.getList("items.id"));
            given.addAll(page.getList("items.name.given"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertTrue(given.containsAll(names));
        assertTrue(given.indexOf("أحمد") < given.indexOf("بدر"));
        assertTrue(given.indexOf("زينب") < given.indexOf("ژیان"));
        assertTrue(given.indexOf("Adam") < given.indexOf("Sara"));
    }

    @Test
    void theNewestComeFirstWhereAsked() {
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.DIYALA);
        APerson.called("Earlier")
                .at(TheCentres.DIYALA)
                .with("registeredOn", "2019-03-04")
                .registeredBy(registrar);
        APerson.called("Now").at(TheCentres.DIYALA).registeredBy(registrar);
        registrar
                .calls()
                .queryParam("sort", "-registeredOn")
                .queryParam("limit", 1)
                .get("/api/v1/participants")
                .then()
                .statusCode(200)
                .body("items[0].name.given", equalTo("Now"));
    }

    @Test
    void aListNeverShowsAFamilyName() {
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.DIYALA);
        APerson.called("Huda").at(TheCentres.DIYALA).ofFamily("Zanganalik").registeredBy(registrar);
        String list =
                registrar.calls().queryParam("limit", 200).get("/api/v1/participants").asString();
        String found =
                registrar
                        .calls()
                        .contentType("application/json")
                        .body("{\"text\":\"Huda Zanganalik\"}")
                        .post("/api/v1/participants/searches")
                        .then()
                        .body("items[0].participant.name.given", equalTo("Huda"))
                        .extract()
                        .asString();
        assertFalse((list + found).contains("Zanganalik"));
    }

    @Test
    void aListHoldsOnlyPeopleOfTheCallersCentres() {
        Someone baghdad = Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD);
        APerson.called("Noor").at(TheCentres.BAGHDAD).registeredBy(baghdad);
        baghdad.calls()
                .queryParam("limit", 200)
                .get("/api/v1/participants")
                .then()
                .body("items.centreId", everyItem(equalTo(TheCentres.BAGHDAD.toString())));
        baghdad.calls()
                .queryParam("centreId", TheCentres.KIRKUK)
                .get("/api/v1/participants")
                .then()
                .statusCode(403);
    }

    @Test
    void aPageIsNeitherEmptyNorEndless() {
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        registrar
                .calls()
                .queryParam("limit", 0)
                .get("/api/v1/participants")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("?limit"));
        registrar
                .calls()
                .queryParam("limit", 201)
                .get("/api/v1/participants")
                .then()
                .statusCode(422);
        registrar
                .calls()
                .queryParam("sort", "family")
                .get("/api/v1/participants")
                .then()
                .statusCode(400);
    }

    @Test
    void aCursorHoldsNoNameAndOpensForNobodyElse() {
        Someone one = Someone.with(Role.REGISTRAR, TheCentres.DIYALA);
        Someone other = Someone.with(Role.REGISTRAR, TheCentres.DIYALA);
        APerson.called("Rasha").at(TheCentres.DIYALA).registeredBy(one);
        APerson.called("Rawan").at(TheCentres.DIYALA).registeredBy(one);
        String cursor =
                one.calls()
                        .queryParam("limit", 1)
                        .get("/api/v1/participants")
                        .jsonPath()
                        .getString("next");
        one.calls()
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get("/api/v1/participants")
                .then()
                .statusCode(200);
        other.calls()
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get("/api/v1/participants")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("cursor-unknown"));
        one.calls()
                .queryParam("sort", "-registeredOn")
                .queryParam("cursor", cursor)
                .get("/api/v1/participants")
                .then()
                .statusCode(400);
        one.calls()
                .queryParam("cursor", "bm90IGEgY3Vyc29y")
                .get("/api/v1/participants")
                .then()
                .statusCode(400);
    }

    @Test
    void peopleAreCountedWhereTheyWereRegistered() {
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.DIYALA);
        int before =
                registrar
                        .calls()
                        .get("/api/v1/participants/registration-counts")
                        .jsonPath()
                        .getInt("items[0].total");
        int today =
                registrar
                        .calls()
                        .get("/api/v1/participants/registration-counts")
                        .jsonPath()
                        .getInt("items[0].today");
        APerson.called("Counted").at(TheCentres.DIYALA).registeredBy(registrar);
        APerson.called("Counted")
                .at(TheCentres.DIYALA)
                .with("registeredOn", "2018-01-07")
                .registeredBy(registrar);
        registrar
                .calls()
                .get("/api/v1/participants/registration-counts")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].total", equalTo(before + 2))
                .body("items[0].today", equalTo(today + 1));
        Someone.everywhere(Role.MEAL_OFFICER)
                .calls()
                .get("/api/v1/participants/registration-counts")
                .then()
                .statusCode(200)
                .body("items.size()", greaterThanOrEqualTo(4));
    }
}
