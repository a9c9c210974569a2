package org.hawsh.participants.search;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family name tells two people apart, and never who belongs to a family. */
@HawshTest
class FamilyNameTest {
    private static final int NAMES_A_DAY = 20;
    private static final int TIMES_A_NAME = 40;

    private UUID centre;
    private Someone registrar;
    private String tribe;

    @BeforeEach
    void aRegistrarOfACentreOfTheirOwn() {
        centre = ACentre.any().open();
        registrar = Someone.with(Role.REGISTRAR, centre);
        tribe = APerson.unheardOf();
    }

    /** What four hundred searches did to a tribe of twenty-three, with fewer. */
    @Test
    void nobodyListsATribeByGoingThroughGivenNames() {
        List<String> given = names(10);
        given.forEach(name -> person(name, APerson.unheardOf(), tribe));
        given.forEach(name -> person(name, APerson.unheardOf(), APerson.unheardOf()));
        Set<String> listed = new TreeSet<>();
        for (String name : given) {
            for (String text : List.of(name + " " + tribe, tribe + " " + name, tribe)) {
                listed.addAll(found(search(Map.of("text", text))));
            }
            assertEquals(
                    search(Map.of("text", name)).asString(),
                    search(Map.of("text", name, "family", tribe)).asString(),
                    "a family name that does not count is as none");
            listed.addAll(found(search(Map.of("text", name + " " + name, "family", tribe))));
            assertEquals(
                    matches(name, null, null).asString(), matches(name, null, tribe).asString());
        }
        assertEquals(Set.of(), listed);
        assertEquals(given.size(), trace("SEARCH_BY_FAMILY_NAME"), "one name said twice is tried");
        assertEquals(0, trace("MATCH_BY_FAMILY_NAME"));
    }

    @Test
    void besideTwoOtherNamesOrAYearItTellsTwoApartAndIsWrittenDown() {
        String father = APerson.unheardOf();
        String one = person("Sirwan", father, tribe);
        String other = person("Sirwan", father, APerson.unheardOf());
        String asked = "Sirwan " + father;
        assertEquals(Set.of(one, other), Set.copyOf(found(search(Map.of("text", asked)))));
        assertEquals(List.of(one), found(search(Map.of("text", asked, "family", tribe))));
        assertEquals(List.of(one), found(search(Map.of("text", "Sirwan 1990", "family", tribe))));
        assertEquals(
                List.of(), found(search(Map.of("text", asked.substring(0, 9), "family", tribe))));
        assertEquals(3, trace("SEARCH_BY_FAMILY_NAME"));
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from audit_entry e where e.actor = ? and to_jsonb(e)::text ilike ?",
                        registrar.subject(),
                        "%" + tribe + "%"));
    }

    @Test
    void aDayHasFewFamilyNamesAndEachOfThemFewTimes() {
        String asked = "Sirwan " + APerson.unheardOf();
        List<String> families = names(NAMES_A_DAY);
        families.forEach(
                family -> search(Map.of("text", asked, "family", family)).then().statusCode(200));
        searched(asked, tribe)
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("type", equalTo("urn:hawsh:problem:family-names-used-up"))
                .body("detail", containsString("tomorrow"));
        search(Map.of("text", asked));
        for (int i = 1; i < TIMES_A_NAME; i++) {
            search(Map.of("text", asked, "family", families.get(0).toUpperCase()));
        }
        searched(asked, families.get(0)).then().statusCode(429);
        assertEquals(
                NAMES_A_DAY + TIMES_A_NAME - 1, trace("SEARCH_BY_FAMILY_NAME"), "each is written");
        Databases.execute(
                "update family_name_asked set day = day - 1 where subject = ?",
                registrar.subject());
        search(Map.of("text", asked, "family", tribe));
        Databases.count("select drop_family_names_asked()");
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from family_name_asked where subject = ?",
                        registrar.subject()));
    }

    @Test
    void whetherTwoAgreeInItIsNeverSaid() {
        String given = APerson.unheardOf();
        String father = APerson.unheardOf();
        person(given, father, tribe);
        JsonPath same = matches(given, father, tribe).jsonPath();
        JsonPath another = matches(given, father, APerson.unheardOf()).jsonPath();
        assertNotEquals(
                same.getString("items[0].level"),
                another.getString("items[0].level"),
                "it is weighed");
        for (JsonPath told : List.of(same, another)) {
            assertEquals(
                    List.of("GIVEN", "FATHER", "GRANDFATHER", "SEX", "BIRTH_DATE"),
                    told.getList("items[0].reasons.part"));
        }
        assertEquals(2, trace("MATCH_BY_FAMILY_NAME"));

        registrar = Someone.with(Role.REGISTRAR, centre);
        names(NAMES_A_DAY).forEach(family -> matches(given, father, family));
        assertEquals(
                matches(given, father, null).asString(),
                matches(given, father, tribe).asString(),
                "a desk that has asked enough goes on without it");
    }

    @Test
    void noRegistrationAndNoPairIsAnsweredByIt() {
        String given = APerson.unheardOf();
        String father = APerson.unheardOf();
        String known = person(given, father, tribe);
        APerson.called(given)
                .at(centre)
                .named("father", father)
                .ofFamily(tribe)
                .sentOnceBy(registrar)
                .then()
                .statusCode(201);
        registrar
                .calls()
                .get("/api/v1/participants/match-pairs")
                .then()
                .statusCode(200)
                .body("items.one.id", not(hasItem(known)))
                .body("items.other.id", not(hasItem(known)));
    }

    private String person(String given, String father, String family) {
        return APerson.called(given)
                .at(centre)
                .named("father", father)
                .ofFamily(family)
                .bornIn(1990)
                .registeredBy(registrar)
                .getString("id");
    }

    private static List<String> names(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(APerson.unheardOf());
        }
        return names;
    }

    private Response search(Map<String, Object> body) {
        Response answer = send("searches", body);
        assertEquals(200, answer.statusCode());
        return answer;
    }

    private Response searched(String text, String family) {
        return send("searches", Map.of("text", text, "family", family));
    }

    private Response matches(String given, String father, String family) {
        Map<String, Object> name = new HashMap<>();
        name.put("given", given);
        name.put("father", father);
        name.put("family", family);
        Response answer = send("matches", Map.of("name", name));
        assertEquals(200, answer.statusCode());
        return answer;
    }

    private Response send(String what, Map<String, Object> body) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/participants/" + what);
    }

    private static List<String> found(Response answer) {
        return answer.jsonPath().getList("items.participant.id");
    }

    private long trace(String action) {
        return Databases.count(
                "select count(*) from audit_entry where action = ? and actor = ?",
                action,
                registrar.subject());
    }
}
