package org.hawsh.participants;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.platform.values.Iraq;
import org.hawsh.testing.AHistory;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registered, walked in, or going by a chosen word. */
@HawshTest
class TwoSpeedsTest {
    private Someone registrar;

    @BeforeEach
    void aRegistrarOfKirkuk() {
        registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
    }

    @Test
    void whoeverWalksInHasAReferenceBeforeAnybodyAskedForConsent() {
        APerson.called("Rewan")
                .walkingIn("AGE_18_24")
                .sentBy(registrar)
                .then()
                .statusCode(201)
                .body("kind", equalTo("WALK_IN"))
                .body("reference", matchesPattern("KRK-[0-9]{6}-[0-9]"))
                .body("ageBand", equalTo("AGE_18_24"))
                .body("ageBandOn", equalTo(today().toString()))
                .body("birthDate", nullValue())
                .body("consents", hasSize(0));
    }

    @Test
    void anAliasIsFoundByItsWordAndIsOnTheListLikeEverybody() {
        String word = "زيتونة الحوش";
        String id = APerson.called(word).asAlias("AGE_35_59").registeredBy(registrar).get("id");
        registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("text", word))
                .post("/api/v1/participants/searches")
                .then()
                .statusCode(200)
                .body("items[0].participant.id", equalTo(id))
                .body("items[0].participant.kind", equalTo("ALIAS"))
                .body("items[0].participant.ageBand", equalTo("AGE_35_59"));
        registrar
                .calls()
                .queryParam("sort", "-registeredOn")
                .get("/api/v1/participants")
                .then()
                .body("items.id", hasItems(id));
    }

    @Test
    void todaysClientsGoOnRegisteringWithoutSayingAKind() {
        APerson.called("Sana")
                .sentBy(registrar)
                .then()
                .statusCode(201)
                .body("kind", equalTo("REGISTERED"));
    }

    @Test
    void whoeverIsRegisteredAgreedToIt() {
        APerson.called("Sana")
                .with("consent", null)
                .sentBy(registrar)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/consent"))
                .body("errors[0].code", equalTo("required"));
    }

    @Test
    void consentIsNotWrittenDownForSomebodyWhoWasNotAsked() {
        APerson.called("Sana")
                .with("kind", "WALK_IN")
                .sentBy(registrar)
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("consent-makes-registered"));
    }

    @Test
    void anAliasIsNotAskedForMoreThanAWordSexAndAnAge() {
        APerson.called("Qamar")
                .asAlias("AGE_25_34")
                .childOf("Ahmed", "Hassan")
                .ofFamily("Najjar")
                .named("latin", "Qamar")
                .named("greatGrandfather", "Ali")
                .bornIn(1996)
                .sentBy(registrar)
                .then()
                .statusCode(422)
                .body(
                        "errors.findAll { it.code == 'not-of-an-alias' }.pointer",
                        hasItems(
                                "/name/father",
                                "/name/grandfather",
                                "/name/greatGrandfather",
                                "/name/family",
                                "/name/latin",
                                "/birthDate"));
        String alias =
                APerson.called("Qamar").asAlias("AGE_25_34").registeredBy(registrar).get("id");
        edit(alias, "{\"name\":{\"father\":\"Ahmed\"}}")
                .statusCode(422)
                .body("errors[0].code", equalTo("not-of-an-alias"));
    }

    @Test
    void anAgeBandIsKeptOnlyWhereNoBirthDateIsKnown() {
        APerson.called("Sana")
                .bornIn(1996)
                .with("ageBand", "AGE_25_34")
                .sentBy(registrar)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/ageBand"));
        String id = APerson.called("Sana").walkingIn("AGE_25_34").registeredBy(registrar).get("id");
        edit(id, "{\"birthDate\":{\"precision\":\"YEAR\",\"year\":1996}}")
                .statusCode(200)
                .body("ageBand", nullValue())
                .body("ageBandOn", nullValue());
        edit(id, "{\"ageBand\":\"AGE_35_59\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("birth-date-known"));
        AHistory.of("participant", id)
                .readBy(registrar)
                .then()
                .body("items[0].changedFields", hasItems("ageBand", "birthDate"));
    }

    @Test
    void anAgeThatIsNotChangedKeepsTheDayItWasSaid() {
        LocalDate then = today().minusYears(2);
        String id =
                APerson.called("Sana")
                        .walkingIn("AGE_12_17")
                        .with("registeredOn", then.toString())
                        .registeredBy(registrar)
                        .get("id");
        edit(id, "{\"sex\":\"MALE\"}").body("ageBandOn", equalTo(then.toString()));
        edit(id, "{\"ageBand\":\"AGE_18_24\"}").body("ageBandOn", equalTo(today().toString()));
    }

    @Test
    void aChildKnownByAgeAloneIsRegisteredWithTheNameOfAGuardian() {
        APerson.called("Zahra")
                .with("ageBand", "AGE_5_11")
                .sentBy(registrar)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/consent/guardianName"));
    }

    @Test
    void theGreatGrandfatherIsOnListsAndTheLatinFormIsNot() {
        var person =
                APerson.called("Sara")
                        .childOf("Ahmed", "Hassan")
                        .named("greatGrandfather", "Zewar")
                        .named("latin", "Sara Ahmed Latinform")
                        .registeredBy(registrar);
        registrar
                .calls()
                .get("/api/v1/participants/" + person.getString("id"))
                .then()
                .body("name.greatGrandfather", equalTo("Zewar"))
                .body("name.latin", equalTo("Sara Ahmed Latinform"));
        String list =
                registrar
                        .calls()
                        .queryParam("sort", "-registeredOn")
                        .get("/api/v1/participants")
                        .then()
                        .body("items[0].name.greatGrandfather", equalTo("Zewar"))
                        .body("items[0].kind", not(equalTo("")))
                        .extract()
                        .asString();
        assertFalse(list.contains("Latinform"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "father = 'x', father_word = given_word",
                "latin = 'x'",
                "family = 'x', family_word = given_word",
                "great_grandfather = 'x', great_grandfather_word = given_word",
                "birth_precision = 'YEAR', birth_year = 1990, age_band = null, age_band_on = null"
            })
    void theSchemaToleratesNoMoreOfAnAlias(String more) {
        String id = APerson.called("Baran").asAlias("AGE_18_24").registeredBy(registrar).get("id");
        refusedBySchema(
                "participant_alias_is_one_word",
                "update participant set " + more + " where id = ?",
                id);
    }

    @Test
    void theSchemaKeepsAnAgeWithItsDayAndApartFromABirthDate() {
        String id =
                APerson.called("Baran").walkingIn("AGE_18_24").registeredBy(registrar).get("id");
        refusedBySchema(
                "participant_age_band_has_its_day",
                "update participant set age_band_on = null where id = ?",
                id);
        refusedBySchema(
                "participant_age_band_only_without_birth_date",
                "update participant set birth_precision = 'YEAR', birth_year = 1990 where id = ?",
                id);
    }

    @Test
    void theSchemaTakesNoConsentOfAnAlias() {
        String id = APerson.called("Baran").asAlias("AGE_18_24").registeredBy(registrar).get("id");
        refusedBySchema(
                "whoever does not register is not asked for consent",
                """
                insert into consent (id, participant_id, purpose, decision, how, language, text_version, decided_on,
                    recorded_by, recorded_at)
                select gen_random_uuid(), id, 'REGISTRATION', 'GIVEN', 'WRITTEN', 'ar', '2026-11', registered_on,
                    registered_by, now() from participant where id = ?
                """,
                id);
    }

    private static void refusedBySchema(String rule, String sql, String id) {
        var refusal =
                assertThrows(
                        IllegalStateException.class,
                        () -> Databases.execute(sql, UUID.fromString(id)));
        assertTrue(refusal.getMessage().contains(rule), refusal.getMessage());
    }

    private ValidatableResponse edit(String id, String patch) {
        String person = "/api/v1/participants/" + id;
        Response now = registrar.calls().get(person);
        return registrar
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", now.header("ETag"))
                .body(patch)
                .patch(person)
                .then();
    }

    private static LocalDate today() {
        return Iraq.today();
    }
}
