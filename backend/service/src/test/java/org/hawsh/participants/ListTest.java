package org.hawsh.participants;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.APerson;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class ListTest extends ListedPeople {
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
    void whoseRecordChangedIsToldInTheOrderOfChange() {
        UUID centre = ACentre.any().open();
        Someone registrar = Someone.with(Role.REGISTRAR, centre);
        person("Before", centre).registeredBy(registrar);
        UUID edited = person("Edited", centre).madeBy(registrar);
        UUID later = person("Later", centre).madeBy(registrar);
        String since = registrar.calls().get("/api/v1/participants/" + edited).path("updatedAt");
        assertEquals(List.of("Edited", "Later"), given(registrar, Map.of("updatedSince", since)));
        registrar
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0.en.participant\"")
                .body("{\"sex\": \"MALE\"}")
                .patch("/api/v1/participants/" + edited)
                .then()
                .statusCode(200);
        assertEquals(List.of("Later", "Edited"), given(registrar, Map.of("updatedSince", since)));
        registrar
                .calls()
                .queryParam("sort", "name")
                .queryParam("updatedSince", since)
                .get("/api/v1/participants")
                .then()
                .statusCode(422)
                .body("errors.code", contains("order-of-change"));
        registrar
                .calls()
                .get("/api/v1/participants?limit=1&updatedSince=" + since)
                .then()
                .body("items.id", contains(later.toString()))
                .body("items.version", contains(0))
                .body("next", notNullValue());
    }

    @Test
    void aListIsNarrowedBySexDaysAndYearsOfBirth() {
        UUID centre = ACentre.any().open();
        Someone registrar = Someone.with(Role.REGISTRAR, centre);
        person("Old", centre)
                .bornIn(1950)
                .with("registeredOn", "2026-01-10")
                .registeredBy(registrar);
        person("Young", centre)
                .bornIn(2000)
                .with("sex", "MALE")
                .with("registeredOn", "2026-02-10")
                .registeredBy(registrar);
        person("Unknown", centre).with("registeredOn", "2026-03-10").registeredBy(registrar);
        assertEquals(List.of("Old", "Unknown", "Young"), given(registrar, Map.of()));
        assertEquals(List.of("Young"), given(registrar, Map.of("sex", "MALE")));
        assertEquals(
                List.of("Young"),
                given(
                        registrar,
                        Map.of("registeredFrom", "2026-02-10", "registeredTo", "2026-02-28")));
        assertEquals(List.of("Unknown"), given(registrar, Map.of("registeredFrom", "2026-02-11")));
        assertEquals(List.of("Young"), given(registrar, Map.of("birthYearFrom", 1951)));
        assertEquals(List.of("Old"), given(registrar, Map.of("birthYearTo", 1999)));
        assertEquals(
                List.of(), given(registrar, Map.of("sex", "MALE", "registeredTo", "2026-02-09")));
        assertEquals(List.of("Young", "Unknown", "Old"), given(registrar, Map.of("sort", "-name")));
        assertEquals(
                List.of("Old", "Young", "Unknown"),
                given(registrar, Map.of("sort", "registeredOn")));
        assertEquals(
                List.of("Unknown", "Old", "Young"), given(registrar, Map.of("sort", "birthYear")));
        assertEquals(
                List.of("Young", "Old", "Unknown"), given(registrar, Map.of("sort", "-birthYear")));
    }

    @Test
    void everyOrderShowsEverybodyOncePageByPage() {
        UUID centre = ACentre.any().open();
        Someone registrar = Someone.with(Role.REGISTRAR, centre);
        for (int i = 0; i < 7; i++) {
            person("Same", centre).bornIn(1990 + i % 2).registeredBy(registrar);
        }
        person("Unborn", centre).registeredBy(registrar);
        for (String sort : ORDERS) {
            List<String> ids = pageByPage(registrar, sort, 3);
            assertEquals(8, ids.size(), sort);
            assertEquals(8, new HashSet<>(ids).size(), sort);
        }
    }

    @Test
    void aCursorGoesOnOnlyForTheFilterItWasMadeFor() {
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.DIYALA);
        APerson.called("Filtered").at(TheCentres.DIYALA).registeredBy(registrar);
        APerson.called("Filtered").at(TheCentres.DIYALA).registeredBy(registrar);
        String cursor =
                registrar
                        .calls()
                        .queryParam("limit", 1)
                        .queryParam("sex", "FEMALE")
                        .get("/api/v1/participants")
                        .jsonPath()
                        .getString("next");
        registrar
                .calls()
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get("/api/v1/participants")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("cursor-unknown"));
    }

    @Test
    void aSpanThatEndsBeforeItBeginsIsRefused() {
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.DIYALA);
        registrar
                .calls()
                .queryParam("registeredFrom", "2026-02-01")
                .queryParam("registeredTo", "2026-01-01")
                .get("/api/v1/participants")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("?registeredTo"));
    }

    private static APerson person(String given, UUID centre) {
        return APerson.called(given).at(centre);
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
