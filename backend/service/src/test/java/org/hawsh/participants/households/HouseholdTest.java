package org.hawsh.participants.households;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.AChild;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HawshTest
class HouseholdTest {
    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
    private final Someone worker = Someone.with(Role.CHILDCARE_WORKER, TheCentres.KIRKUK);
    private UUID mother;

    @BeforeEach
    void aMother() {
        mother = registered("Amina");
    }

    @Test
    void childrenOfOneMotherLiveInOneHouseholdTheYoungestFirst() {
        AChild.called("Yusuf").aged(6).of(mother, registrar);
        AChild.called("Noor").with("sex", "FEMALE").aged(2).of(mother, registrar);
        registrar
                .calls()
                .get("/api/v1/participants/" + mother + "/children")
                .then()
                .statusCode(200)
                .body("items.given", contains("Noor", "Yusuf"));
        assertEquals(
                1,
                Databases.count(
                        "select count(distinct household_id) from household_member where participant_id = ?",
                        mother));
    }

    @Test
    void aChildNeedsNoMoreThanANameASexAndAYear() {
        AChild.called("Ali")
                .with("birthMonth", null)
                .sentBy(registrar, mother)
                .then()
                .statusCode(201)
                .body("relation", equalTo("CHILD"));
        AChild.called("Ali")
                .with("birthYear", 1980)
                .sentBy(registrar, mother)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("no-child-any-more"));
    }

    @Test
    void theForbiddenStandFirstAndWhatHeldOnceStaysReadable() {
        UUID child = AChild.called("Sara").of(mother, registrar);
        String aunt = AChild.collector(registrar, child, "ALLOWED", "Maryam Ali").path("id");
        AChild.collector(registrar, child, "FORBIDDEN", "Karim Jabbar").then().statusCode(201);
        registrar
                .calls()
                .post("/api/v1/children/" + child + "/collectors/" + aunt + "/ending")
                .then()
                .statusCode(204);
        registrar
                .calls()
                .get("/api/v1/children/" + child + "/collectors")
                .then()
                .statusCode(200)
                .body("items.name", contains("Karim Jabbar", "Maryam Ali"))
                .body("items[1].endedAt", notNullValue());
    }

    @Test
    void aChangedEntryIsWrittenInsteadOfTheOldOneAndNeverOverIt() {
        UUID child = AChild.called("Sara").of(mother, registrar);
        String before = AChild.collector(registrar, child, "ALLOWED", "Karim Jabbar").path("id");
        registrar
                .calls()
                .contentType("application/json")
                .body(
                        "{\"kind\":\"FORBIDDEN\",\"name\":\"Karim Jabbar\",\"replaces\":\""
                                + before
                                + "\"}")
                .post("/api/v1/children/" + child + "/collectors")
                .then()
                .statusCode(201);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from child_collector where child_id = ? and ended_at is null"
                                + " and kind = 'FORBIDDEN'",
                        child));
        assertEquals(
                2,
                Databases.count("select count(*) from child_collector where child_id = ?", child));
    }

    @Test
    void whoIsTakenOutOfAHouseholdIsOnNoListAndStaysInTheBooks() {
        UUID child = AChild.called("Mistake").of(mother, registrar);
        registrar.calls().post("/api/v1/children/" + child + "/ending").then().statusCode(204);
        registrar
                .calls()
                .get("/api/v1/participants/" + mother + "/children")
                .then()
                .body("items", empty());
        assertEquals(
                1, Databases.count("select count(*) from household_member where id = ?", child));
    }

    @Test
    void severalWivesAndAMarriedGirlAtTheHeadStandAsTheyAre() {
        UUID household = UUID.randomUUID();
        Databases.execute("insert into household values (?, now())", household);
        for (String[] one :
                new String[][] {
                    {"HEAD", "MALE", "1970"},
                    {"SPOUSE", "FEMALE", "1975"},
                    {"SPOUSE", "FEMALE", "1990"},
                    {"HEAD", "FEMALE", "2010"},
                    {"CHILD", "MALE", "2026"}
                }) {
            Databases.execute(
                    "insert into household_member (id, household_id, given, sex, birth_year, relation, since, recorded_by, version)"
                            + " values (uuidv7(), ?, 'X', ?, ?, ?, current_date, uuidv7(), 0)",
                    household,
                    one[1],
                    Integer.parseInt(one[2]),
                    one[0]);
        }
        assertEquals(
                5,
                Databases.count(
                        "select count(*) from household_member where household_id = ?", household));
    }

    @Test
    void anotherCentreSeesNeitherTheChildNorWhoFetchesIt() throws SQLException {
        UUID child = AChild.called("Sara").of(mother, registrar);
        AChild.collector(registrar, child, "FORBIDDEN", "Karim Jabbar").then().statusCode(201);
        Someone stranger = Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD);
        stranger.calls().get("/api/v1/participants/" + mother + "/children").then().statusCode(404);
        stranger.calls().get("/api/v1/children/" + child + "/collectors").then().statusCode(404);
        for (String table : new String[] {"household", "household_member", "child_collector"}) {
            assertEquals(0, seenFrom(TheCentres.BAGHDAD, table, child), table);
            assertTrue(seenFrom(TheCentres.KIRKUK, table, child) > 0, table);
        }
    }

    @Test
    void whoLooksAfterChildrenTodayReadsNoHouseholds() {
        UUID child = AChild.called("Sara").of(mother, registrar);
        worker.calls().get("/api/v1/participants/" + mother + "/children").then().statusCode(404);
        worker.calls().get("/api/v1/children/" + child + "/collectors").then().statusCode(404);
    }

    @Test
    void namesAreOnePersonsAsFarAsBothAreWritten() {
        assertTrue(Households.mayBeTheSame("Karim Jabbar", "karim"));
        assertTrue(Households.mayBeTheSame("كريم جبّار", "كريم جبار حسن"));
        assertFalse(Households.mayBeTheSame("Karim Jabbar", "Karim Hadi"));
    }

    private static long seenFrom(UUID centre, String table, UUID child) throws SQLException {
        String whose =
                switch (table) {
                    case "household" ->
                            "id = (select household_id from household_member where id = '"
                                    + child
                                    + "')";
                    case "household_member" -> "id = '" + child + "'";
                    default -> "child_id = '" + child + "'";
                };
        try (Connection app = Databases.asApp();
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("select set_config('hawsh.centres', '{" + centre + "}', true)");
            try (ResultSet rows =
                    statement.executeQuery("select count(*) from " + table + " where " + whose)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private UUID registered(String given) {
        return UUID.fromString(
                APerson.called(given)
                        .childOf("Salim", "Hadi")
                        .registeredBy(registrar)
                        .getString("id"));
    }
}
