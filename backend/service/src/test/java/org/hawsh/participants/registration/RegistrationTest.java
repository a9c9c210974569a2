package org.hawsh.participants.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.ARecord;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A registration as one conversation, and what becomes of those who registered later or never. */
@HawshTest
class RegistrationTest {
    private static final Map<String, Object> AGREED =
            Map.of("how", "WRITTEN", "language", "ar", "textVersion", "2026-11");

    private static final Map<String, Object> TOLD =
            Map.of(
                    "profile",
                            Map.of(
                                    "languages", List.of("ar"),
                                    "governoratePcode", "IQG13",
                                    "accessNeeds", List.of("SIGNER"),
                                    "motherName", Map.of("given", "Qmother")),
                    "contact", Map.of("whose", "OWN", "phone", "0770 999 8877", "mayCall", true),
                    "displacement", Map.of("status", "IDP", "originGovernoratePcode", "IQG15"),
                    "consents",
                            List.of(
                                    Map.of(
                                            "purpose", "CONTACT",
                                            "decision", "GIVEN",
                                            "how", "WRITTEN",
                                            "language", "ar",
                                            "textVersion", "2026-11")));

    private Someone registrar;

    @BeforeEach
    void aRegistrarOfKirkuk() {
        registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
    }

    @Test
    void allThatWasToldIsStoredInOneAct() {
        APerson manal = APerson.called("Manal").ofFamily("Qfamily").with("further", TOLD);
        ARecord record = ARecord.of(manal, registrar);
        record.get("")
                .then()
                .header("ETag", "\"0.en.record\"")
                .body("consents.purpose", containsInAnyOrder("REGISTRATION", "CONTACT"));
        record.get("/profile")
                .then()
                .body("governorate.pcode", equalTo("IQG13"))
                .body("motherRecorded", equalTo(true))
                .body("displacementRecorded", equalTo(true));
        record.get("/contact").then().body("usable", equalTo(true));
        record.history().then().body("items.size()", equalTo(0));
    }

    @Test
    void oneWrongAnswerStoresNothingAtAllAndSaysWhich() {
        long before = Databases.count("select count(*) from participant");
        APerson.called("Manal")
                .with(
                        "further",
                        Map.of(
                                "contact",
                                Map.of("whose", "OWN"),
                                "displacement",
                                Map.of(
                                        "status",
                                        "HOST_COMMUNITY",
                                        "originGovernoratePcode",
                                        "IQG15")))
                .sentBy(registrar)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/further/contact/phone",
                                "/further/displacement/originGovernoratePcode"));
        APerson.called("Manal")
                .with("further", Map.of("profile", Map.of("governoratePcode", "IQG99")))
                .sentBy(registrar)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/further/profile/governoratePcode"));
        assertEquals(before, Databases.count("select count(*) from participant"));
    }

    /** Invariant 4. */
    @Test
    void whatCouldHurtSomebodyStandsOnNoListAndInNoSearch() {
        String given = APerson.unheardOf();
        ARecord.of(APerson.called(given).ofFamily("Qfamily").with("further", TOLD), registrar);
        Response list =
                registrar
                        .calls()
                        .queryParam("sort", "-registeredOn")
                        .queryParam("limit", 200)
                        .get("/api/v1/participants");
        Response search =
                registrar
                        .calls()
                        .contentType("application/json")
                        .body(Map.of("text", given))
                        .post("/api/v1/participants/searches");
        for (Response answer : List.of(list, search)) {
            String shown = answer.then().statusCode(200).extract().asString();
            assertTrue(shown.contains(given), shown);
            for (String hidden :
                    List.of("Qmother", "Qfamily", "IQG15", "\"IDP\"", "7709998877", "SIGNER")) {
                assertFalse(shown.contains(hidden), hidden);
            }
        }
    }

    @Test
    void whoeverWalkedInRegistersInOneActAndKeepsTheirReference() {
        var walkIn = APerson.called("Sara").walkingIn("AGE_25_34").registeredBy(registrar);
        ARecord record = ARecord.known(UUID.fromString(walkIn.getString("id")), registrar);
        Map<String, Object> body = completion(APerson.unheardOf());
        body.put("further", TOLD);
        record.post("/registration", body)
                .then()
                .statusCode(201)
                .header("ETag", "\"1.en.record\"")
                .body("kind", equalTo("REGISTERED"))
                .body("reference", equalTo(walkIn.getString("reference")))
                .body("name.father", equalTo("Ahmed"))
                .body("consents.purpose", containsInAnyOrder("REGISTRATION", "CONTACT"));
        record.history().then().body("items[0].changedFields", contains("registration"));
        record.post("/registration", body)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("registered-already"));
    }

    @Test
    void anAliasCanRegisterAsWell() {
        var alias = APerson.called("Lily").asAlias("AGE_18_24").registeredBy(registrar);
        ARecord.known(UUID.fromString(alias.getString("id")), registrar)
                .post("/registration", completion(APerson.unheardOf()))
                .then()
                .statusCode(201)
                .body("kind", equalTo("REGISTERED"));
    }

    @Test
    void whoeverDidNotRegisterIsNotAskedForMore() {
        for (APerson person :
                List.of(
                        APerson.called("Lily").asAlias("AGE_18_24"),
                        APerson.called("Sara").walkingIn("AGE_18_24"))) {
            ARecord record = ARecord.of(person, registrar);
            record.patch("/profile", "{\"languages\":[\"ar\"]}").then().statusCode(409);
            record.patch("/contact", "{\"whose\":\"NONE\"}").then().statusCode(409);
            record.post("/displacement-episodes", Map.of("status", "OTHER"))
                    .then()
                    .statusCode(409)
                    .body("errors[0].code", equalTo("only-of-registered"));
            record.decide("PHOTO", "REFUSED").then().statusCode(409);
        }
        APerson.called("Lily")
                .asAlias("AGE_18_24")
                .with("further", TOLD)
                .sentBy(registrar)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/further"));
    }

    @Test
    void theSchemaAsksAnAliasForNothingEither() {
        UUID alias = ARecord.of(APerson.called("Lily").asAlias("AGE_18_24"), registrar).id();
        var refused =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                Databases.execute(
                                        "insert into participant_mother (participant_id, given) values (?, 'Huda')",
                                        alias));
        assertTrue(
                refused.getCause().getMessage().contains("asked for more"),
                refused.getCause().getMessage());
    }

    @Test
    void whoeverRegistersLaterIsAskedAsWellWhetherTheyAreKnown() {
        String given = APerson.unheardOf();
        String known =
                APerson.called(given)
                        .named("father", "Ahmed")
                        .bornIn(1996)
                        .registeredBy(registrar)
                        .getString("id");
        ARecord walkIn = ARecord.of(APerson.called(given).walkingIn("AGE_25_34"), registrar);
        Map<String, Object> body = completion(given);
        walkIn.post("/registration", body)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:hawsh:problem:likely-duplicate"))
                .body("errors.about", hasItem(known))
                .body("errors.about", not(hasItem(walkIn.id().toString())));
        walkIn.get("").then().body("kind", equalTo("WALK_IN"));

        body.put("distinctFrom", List.of(walkIn.id()));
        walkIn.post("/registration", body)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/distinctFrom/0"))
                .body("errors[0].code", equalTo("person-unknown"));

        body.put("distinctFrom", List.of(known));
        walkIn.post("/registration", body).then().statusCode(201);
        assertEquals(1, count("participant_distinction", walkIn.id()));
    }

    @Test
    void whoeverWasToldApartBeforeIsNotAskedAboutAgain() {
        String given = APerson.unheardOf();
        APerson known = APerson.called(given).named("father", "Ahmed").bornIn(1996);
        String other = known.madeBy(registrar).toString();
        ARecord walkIn = ARecord.of(APerson.called(given).walkingIn("AGE_25_34"), registrar);
        walkIn.post("/distinctions", Map.of("other", other)).then().statusCode(201);
        walkIn.post("/registration", completion(given)).then().statusCode(201);
    }

    @Test
    void aPairThatWaitsForALookWaitsOnce() {
        String given = APerson.unheardOf();
        ARecord.of(APerson.called(given).bornIn(1996), registrar);
        APerson arriving = APerson.called(given).walkingIn(null).bornIn(1996);
        ARecord walkIn = ARecord.of(arriving, registrar);
        assertEquals(1, count("participant_match", walkIn.id()));
        Map<String, Object> body = completion(given);
        body.put("name", Map.of("given", given));
        walkIn.post("/registration", body).then().statusCode(201);
        assertEquals(1, count("participant_match", walkIn.id()));
    }

    private static long count(String pairs, UUID id) {
        return Databases.count("select count(*) from " + pairs + " where ? in (a, b)", id);
    }

    /** Nobody else of the shared register is called so. */
    private static Map<String, Object> completion(String given) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", Map.of("given", given, "father", "Ahmed"));
        body.put("sex", "FEMALE");
        body.put("birthDate", Map.of("precision", "YEAR", "year", 1996));
        body.put("consent", AGREED);
        return body;
    }
}
