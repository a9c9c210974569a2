package org.hawsh.participants.consents;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Year;
import java.util.Map;
import org.hawsh.access.Role;
import org.hawsh.platform.values.Iraq;
import org.hawsh.testing.APerson;
import org.hawsh.testing.ARecord;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HawshTest
class ConsentTest {
    private Someone registrar;
    private ARecord person;

    @BeforeEach
    void somebodyIsRegistered() {
        registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        person = ARecord.of(APerson.called("Layla"), registrar);
    }

    @Test
    void nothingIsAgreedToThatNobodyAskedFor() {
        person.get("/consents").then().body("items.purpose", contains("REGISTRATION"));
    }

    @Test
    void aChangeOfMindIsAnotherRowAndTheOneBeforeStays() {
        person.decide("PHOTO", "GIVEN").then().statusCode(201);
        person.decide("PHOTO", "WITHDRAWN").then().statusCode(201).body("how", nullValue());
        person.get("/consents")
                .then()
                .body("items.decision", contains("GIVEN", "GIVEN", "WITHDRAWN"));
        person.get("").then().header("ETag", "\"2.en.record\"");
    }

    @Test
    void onlyAYesCanBeTakenBack() {
        person.decide("RESEARCH", "WITHDRAWN")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("nothing-to-withdraw"));
        person.decide("RESEARCH", "REFUSED").then().statusCode(201);
        person.decide("RESEARCH", "WITHDRAWN").then().statusCode(422);
    }

    @Test
    void aNoNeedsNoProofAndAYesDoes() {
        person.decide("REFERRAL", "REFUSED").then().statusCode(201);
        person.post(
                        "/consents",
                        Map.of(
                                "purpose", "REFERRAL",
                                "decision", "GIVEN",
                                "language", "ckb",
                                "textVersion", "2026-11"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/how"));
        person.post(
                        "/consents",
                        Map.of(
                                "purpose", "REFERRAL",
                                "decision", "GIVEN",
                                "how", "SPOKEN_WITH_WITNESS",
                                "language", "ckb",
                                "textVersion", "2026-11"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("witness-required"));
    }

    @Test
    void aTextThatNeverWasIsAgreedToByNobody() {
        String now =
                given().get("/api/v1/public/client-settings")
                        .then()
                        .extract()
                        .path("consentTextVersion");
        person.post(
                        "/consents",
                        Map.of(
                                "purpose", "PHOTO",
                                "decision", "REFUSED",
                                "language", "ar",
                                "textVersion", "1999-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/textVersion"))
                .body("errors.code", contains("consent-text-unknown"))
                .body("errors[0].message", containsString(now));
        APerson.called("Layla")
                .consenting("textVersion", "1999-01")
                .sentOnceBy(registrar)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/consent/textVersion"))
                .body("errors.code", contains("consent-text-unknown"));
    }

    @Test
    void sharingNamesWithWhomAndNothingElseDoes() {
        person.decide("SHARING", "REFUSED")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/recipient"));
        person.post(
                        "/consents",
                        Map.of(
                                "purpose", "PHOTO",
                                "decision", "REFUSED",
                                "recipient", "Ministry",
                                "language", "ar",
                                "textVersion", "2026-11"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("only-for-sharing"));
    }

    @Test
    void forAChildAGuardianSaysYes() {
        ARecord child =
                ARecord.of(
                        APerson.called("Zahra")
                                .bornIn(Year.now(Iraq.ZONE).getValue() - 9)
                                .consenting("guardianName", "Rana"),
                        registrar);
        child.decide("PHOTO", "GIVEN")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("guardian-required"));
        child.decide("PHOTO", "REFUSED").then().statusCode(201);
    }

    /** Invariant 11: only the record of the decision differs. */
    @Test
    void whoeverRefusesEverythingIsFoundAndServedAsBefore() {
        String before = served();
        for (String purpose : new String[] {"CONTACT", "PHOTO", "REFERRAL", "RESEARCH"}) {
            person.decide(purpose, "REFUSED").then().statusCode(201);
        }
        person.decide("REGISTRATION", "WITHDRAWN").then().statusCode(201);
        assertEquals(before, served());
        person.patch("/profile", "{\"languages\":[\"ar\"]}").then().statusCode(200);
    }

    @Test
    void aRegistrationTakenBackWaitsForTheDataProtectionOfficerUntilItIsGivenAgain() {
        Someone officer = Someone.everywhere(Role.DATA_PROTECTION_OFFICER);
        String reference = person.get("").jsonPath().getString("reference");
        person.decide("REGISTRATION", "WITHDRAWN").then().statusCode(201);
        officer.calls()
                .get("/api/v1/participants/withdrawn-registrations")
                .then()
                .statusCode(200)
                .body("items.reference", hasItem(reference));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'WITHDRAW_CONSENT' and entity_id = ? and purpose = 'REGISTRATION'",
                        person.id()));
        person.decide("REGISTRATION", "GIVEN").then().statusCode(201);
        officer.calls()
                .get("/api/v1/participants/withdrawn-registrations")
                .then()
                .body("items.reference", not(hasItem(reference)));
    }

    /** That something was written at all is said by the version of every record, and not what. */
    private String served() {
        return registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("text", person.get("").jsonPath().getString("reference")))
                .post("/api/v1/participants/searches")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceFirst("\"updatedAt\":\"[^\"]+\",\"version\":\\d+", "");
    }
}
