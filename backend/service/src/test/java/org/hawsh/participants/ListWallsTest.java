package org.hawsh.participants;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** A list shows nobody and nothing that is not for whoever asks. */
@HawshTest
class ListWallsTest extends ListedPeople {
    @Test
    void aListNeverShowsAFamilyName() {
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.DIYALA);
        APerson.called("Huda")
                .childOf("Sabir", null)
                .at(TheCentres.DIYALA)
                .ofFamily("Zanganalik")
                .registeredBy(registrar);
        String list =
                registrar.calls().queryParam("limit", 200).get("/api/v1/participants").asString();
        String found =
                registrar
                        .calls()
                        .contentType("application/json")
                        .body("{\"text\":\"Huda Sabir\",\"family\":\"Zanganalik\"}")
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
}
