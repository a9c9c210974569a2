package org.hawsh.participants.registration;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Year;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.platform.values.Iraq;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HawshTest
class RegisterAndReadTest {
    private Someone registrar;

    @BeforeEach
    void aRegistrarOfKirkuk() {
        registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
    }

    @Test
    void aRegisteredPersonHasAReferenceAndCanBeReadAgain() {
        var registered =
                APerson.called("سارة")
                        .childOf("أحمد", "حسن")
                        .bornIn(1996)
                        .sentBy(registrar)
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"0.en.record\"")
                        .header("Cache-Control", "no-store")
                        .body("reference", matchesPattern("KRK-[0-9]{6}-[0-9]"))
                        .body("consents[0].purpose", equalTo("REGISTRATION"))
                        .extract();
        registrar
                .calls()
                .get(registered.header("Location"))
                .then()
                .statusCode(200)
                .body("name.given", equalTo("سارة"))
                .body("name.father", equalTo("أحمد"))
                .body("birthDate.precision", equalTo("YEAR"))
                .body("birthDate.month", nullValue());
    }

    @Test
    void aRegistrarOfKirkukDoesNotFindAPersonOfBaghdad() {
        Someone baghdad = Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD);
        String id =
                APerson.called("Manal")
                        .at(TheCentres.BAGHDAD)
                        .registeredBy(baghdad)
                        .getString("id");
        String hidden =
                registrar
                        .calls()
                        .header("X-Request-Id", "the-same-id")
                        .get("/api/v1/participants/" + id)
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString();
        String missing =
                registrar
                        .calls()
                        .header("X-Request-Id", "the-same-id")
                        .get("/api/v1/participants/" + UUID.randomUUID())
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString();
        assertEquals(missing, hidden);
    }

    @Test
    void whoeverMayNotReadPeopleLearnsNoMoreThanThatNothingIsThere() {
        String id = APerson.called("Huda").madeBy(registrar).toString();
        Someone facilitator = Someone.with(Role.FACILITATOR, TheCentres.KIRKUK);
        facilitator.calls().get("/api/v1/participants/" + id).then().statusCode(404);
        facilitator.calls().get("/api/v1/participants").then().statusCode(403);
    }

    @Test
    void nobodyIsRegisteredAtACentreOneDoesNotWorkFor() {
        APerson.called("Layla").at(TheCentres.BAGHDAD).sentBy(registrar).then().statusCode(403);
        APerson.called("Layla").at(UUID.randomUUID()).sentBy(registrar).then().statusCode(403);
    }

    @Test
    void theFamilyNameIsReadOnlyForAPurposeAndTheReadingIsLogged() {
        var person = APerson.called("Ibrahim").ofFamily("النجار").registeredBy(registrar);
        String id = person.getString("id");
        assertEquals("true", person.getString("name.familyRecorded"));
        String record =
                registrar.calls().get("/api/v1/participants/" + id).then().extract().asString();
        assertFalse(record.contains("النجار"));
        registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("purpose", "CERTIFICATE"))
                .post("/api/v1/participants/" + id + "/family-name-readings")
                .then()
                .statusCode(200)
                .body("family", equalTo("النجار"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'READ_FAMILY_NAME' and entity_id = ? and purpose = 'CERTIFICATE'"
                                + " and actor = ?",
                        UUID.fromString(id),
                        registrar.subject()));
        registrar
                .calls()
                .contentType("application/json")
                .body(Map.of())
                .post("/api/v1/participants/" + id + "/family-name-readings")
                .then()
                .statusCode(422);
    }

    @Test
    void aBirthDateIsNeverMorePreciseThanWhatIsKnown() {
        APerson.called("Amal")
                .with("birthDate", Map.of("precision", "YEAR", "year", 1990, "month", 7, "day", 1))
                .sentBy(registrar)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/birthDate/month"));
        APerson.called("Amal")
                .with("birthDate", Map.of("precision", "DAY", "year", 2001, "month", 2, "day", 29))
                .sentBy(registrar)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("no-such-day"));
        APerson.called("Amal")
                .with("birthDate", Map.of("precision", "YEAR", "year", 2100))
                .sentBy(registrar)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-future"));
    }

    @Test
    void aChildIsRegisteredWithTheNameOfAGuardian() {
        int year = Year.now(Iraq.ZONE).getValue() - 10;
        APerson.called("Zahra")
                .bornIn(year)
                .sentBy(registrar)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/consent/guardianName"));
        APerson.called("Zahra")
                .bornIn(year)
                .consenting("guardianName", "Rana")
                .sentBy(registrar)
                .then()
                .statusCode(201);
    }

    @Test
    void aSpokenYesNeedsAWitness() {
        APerson.called("Zahra")
                .consenting("how", "SPOKEN_WITH_WITNESS")
                .sentBy(registrar)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/consent/witnessName"));
    }

    @Test
    void whatCannotBeSeenInANameIsTidiedAndTheSpellingIsKept() {
        APerson.called("  \u202Eعبد   الله\u200F ")
                .sentBy(registrar)
                .then()
                .statusCode(201)
                .body("name.given", equalTo("عبد الله"));
        APerson.called("نا\u200Cوەڕ")
                .sentBy(registrar)
                .then()
                .statusCode(201)
                .body("name.given", equalTo("نا\u200Cوەڕ"));
        APerson.called("a\u0000b")
                .sentBy(registrar)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("not-text"));
        APerson.called("   ")
                .sentBy(registrar)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/name/given"));
    }

    @Test
    void everyFaultIsNamedAtOnceInTheCallersLanguage() {
        registrar
                .calls()
                .header("Accept-Language", "ckb")
                .contentType("application/json")
                .body("{\"centreId\":\"" + TheCentres.KIRKUK + "\",\"name\":{},\"consent\":{}}")
                .post("/api/v1/participants")
                .then()
                .statusCode(422)
                .header("Content-Language", "ckb")
                .body("title", equalTo("هەندێک وەڵام پێویستیان بە پێداچوونەوەیە"))
                .body(
                        "errors.pointer",
                        org.hamcrest.Matchers.hasItems("/sex", "/name/given", "/consent/how"))
                .body("errors[0].message", not(equalTo("")));
    }
}
