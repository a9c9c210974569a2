package org.hawsh.participants.duplicates;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person written down twice, or two who are nearly called the same. */
@HawshTest
class TwoPeopleTest {
    private static final String PAIRS = "/api/v1/participants/match-pairs";
    private static final String DISTINCTIONS = "/api/v1/participants/distinctions";

    private UUID centre;
    private Someone registrar;

    /** Nobody else of the shared register is called so. */
    private String family;

    @BeforeEach
    void aRegistrarOfACentreWhereNobodyWaits() {
        centre = ACentre.any().open();
        registrar = Someone.with(Role.REGISTRAR, centre);
        family = APerson.unheardOf();
    }

    @Test
    void whoeverIsVeryLikeSomebodyIsNotWrittenDownUnasked() {
        String known = sara("سارة").madeBy(registrar).toString();
        long before = people();
        var refusal =
                sara("Sara")
                        .sentOnceBy(registrar)
                        .then()
                        .statusCode(409)
                        .body("type", equalTo("urn:hawsh:problem:likely-duplicate"))
                        .body("errors.about", hasItem(known))
                        .extract()
                        .response();
        assertEquals(before, people());
        List<Map<String, String>> reasons =
                refusal.jsonPath().getList("errors.findAll { it.about == '" + known + "' }");
        assertTrue(
                reasons.stream()
                        .anyMatch(
                                one ->
                                        one.get("pointer").equals("/name/given")
                                                && one.get("code").equals("match-other-spelling")
                                                && !one.get("message").isBlank()),
                reasons.toString());
    }

    @Test
    void whoWasLookedAtAndIsSomebodyElseIsWrittenDownAndNeverAPairAgain() {
        String known = sara("Sara").madeBy(registrar).toString();
        String other =
                sara("Sara")
                        .with("distinctFrom", APerson.likely(sara("Sara").sentOnceBy(registrar)))
                        .sentOnceBy(registrar)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        assertEquals(1, decisions(known, other));
        lookThroughTheCentre();
        assertEquals(0, pairs(known, other));
    }

    @Test
    void nobodyIsToldApartFromSomebodyWhoIsNotThere() {
        Someone baghdad = Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD);
        String elsewhere = APerson.called("Huda").at(TheCentres.BAGHDAD).madeBy(baghdad).toString();
        sara("Sara")
                .with("distinctFrom", List.of(elsewhere))
                .sentOnceBy(registrar)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/distinctFrom/0"))
                .body("errors[0].code", equalTo("person-unknown"));
    }

    @Test
    void whatIsOnlyPossibleIsWrittenDownAndWaitsForALook() {
        String one =
                APerson.called("Zarin")
                        .at(centre)
                        .ofFamily(family)
                        .bornIn(1975)
                        .registeredBy(registrar)
                        .getString("id");
        String other =
                APerson.called("Zarin")
                        .at(centre)
                        .ofFamily(family)
                        .bornIn(1975)
                        .sentOnceBy(registrar)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        assertEquals(1, pairs(one, other));
        String list = waiting();
        assertTrue(list.contains(one) && list.contains(other));
        assertTrue(!list.contains(family), "a family name is on no list");
    }

    @Test
    void aLookThroughTheCentreFindsThePairsThatAreThereAlreadyOnce() {
        String one = sara("Sara").madeBy(registrar).toString();
        String other =
                sara("سارة")
                        .with("distinctFrom", APerson.likely(sara("سارة").sentOnceBy(registrar)))
                        .registeredBy(registrar)
                        .getString("id");
        Databases.execute("delete from participant_distinction where ? in (a, b)", id(other));
        lookThroughTheCentre();
        assertEquals(1, pairs(one, other));
        lookThroughTheCentre();
        assertEquals(1, pairs(one, other));
    }

    @Test
    void twoPeopleIsRememberedOnceAndCanBeTakenBackForEver() {
        String one = sara("Sara").madeBy(registrar).toString();
        String other = sara("سارة").madeBy(registrar).toString();
        Databases.execute("delete from participant_distinction where ? in (a, b)", id(other));
        String said = tellApart(one, other).statusCode(201).extract().path("id");
        tellApart(other, one).statusCode(201).body("id", equalTo(said));
        assertEquals(1, decisions(one, other));
        registrar
                .calls()
                .get(DISTINCTIONS)
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(said))
                .body("items[0].by.subject", equalTo(registrar.subject().toString()));
        assertTrue(!waiting().contains(other));

        registrar.calls().post(DISTINCTIONS + "/" + said + "/withdrawal").then().statusCode(204);
        assertEquals(0, decisions(one, other));
        assertTrue(waiting().contains(other));
        tellApart(one, other).statusCode(201).body("id", equalTo(said));
        assertEquals(1, decisions(one, other));
        assertEquals(
                2,
                Databases.count(
                        "select count(*) from audit_entry where action = 'TELL_APART_WITHDRAWN' and actor = ?",
                        registrar.subject()));
    }

    @Test
    void whoeverSeesOneOfTheTwoSaysNothingOfBoth() {
        String one = sara("Sara").madeBy(registrar).toString();
        Someone baghdad = Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD);
        String elsewhere = APerson.called("Sara").at(TheCentres.BAGHDAD).madeBy(baghdad).toString();
        tellApart(one, elsewhere)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/other"))
                .body("errors[0].code", equalTo("person-unknown"));
        tellApart(one, one).statusCode(422).body("errors.code", hasItems("one-person-twice"));
    }

    @Test
    void thePairsOfOneCentreAreNotShownToAnother() {
        sara("Sara").registeredBy(registrar);
        String other = sara("سارة").madeBy(registrar).toString();
        Someone baghdad = Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD);
        baghdad.calls()
                .get(DISTINCTIONS)
                .then()
                .statusCode(200)
                .body("items.one.id", not(hasItem(other)))
                .body("items.other.id", not(hasItem(other)));
        baghdad.calls().queryParam("centreId", centre).get(PAIRS).then().statusCode(403);
    }

    @Test
    void theSchemaKeepsAPairInOneOrder() {
        String one = sara("Sara").madeBy(registrar).toString();
        String other = sara("سارة").madeBy(registrar).toString();
        PairOfPeople pair = PairOfPeople.of(id(one), id(other));
        for (String table : List.of("participant_distinction", "participant_match")) {
            String values =
                    table.equals("participant_match")
                            ? " (id, a, b, level, found_at) values (gen_random_uuid(), ?, ?, 'LIKELY', now())"
                            : " (id, a, b, decided_by, decided_at) values (gen_random_uuid(), ?, ?, gen_random_uuid(), now())";
            var refusal =
                    assertThrows(
                            IllegalStateException.class,
                            () ->
                                    Databases.execute(
                                            "insert into " + table + values, pair.b(), pair.a()));
            assertTrue(refusal.getMessage().contains(table + "_in_order"), refusal.getMessage());
        }
    }

    private APerson sara(String given) {
        return APerson.called(given)
                .at(centre)
                .childOf("Ahmed", "Hassan")
                .ofFamily(family)
                .bornIn(1996);
    }

    private ValidatableResponse tellApart(String one, String other) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("other", other))
                .post("/api/v1/participants/" + one + "/distinctions")
                .then();
    }

    private void lookThroughTheCentre() {
        String next = null;
        do {
            Map<String, Object> body = new HashMap<>();
            body.put("centreId", centre);
            body.put("cursor", next);
            next =
                    registrar
                            .calls()
                            .contentType("application/json")
                            .body(body)
                            .post(PAIRS + "/searches")
                            .then()
                            .statusCode(200)
                            .extract()
                            .path("next");
        } while (next != null);
    }

    private String waiting() {
        return registrar
                .calls()
                .queryParam("limit", 200)
                .get(PAIRS)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static long people() {
        return Databases.count("select count(*) from participant");
    }

    private static long pairs(String one, String other) {
        PairOfPeople pair = PairOfPeople.of(id(one), id(other));
        return Databases.count(
                "select count(*) from participant_match where a = ? and b = ?", pair.a(), pair.b());
    }

    private static long decisions(String one, String other) {
        PairOfPeople pair = PairOfPeople.of(id(one), id(other));
        return Databases.count(
                "select count(*) from participant_distinction where a = ? and b = ? and withdrawn_at is null",
                pair.a(),
                pair.b());
    }

    private static UUID id(String text) {
        return UUID.fromString(text);
    }
}
