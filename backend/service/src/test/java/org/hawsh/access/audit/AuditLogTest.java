package org.hawsh.access.audit;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who looked, as a data-protection officer reads it. */
@HawshTest
class AuditLogTest {
    private static final String LOG = "/api/v1/audit-entries";
    private static final String PEOPLE = "/api/v1/participants";

    private Someone officer;
    private Someone registrar;
    private String person;

    @BeforeEach
    void somebodyIsRegistered() {
        officer = Someone.with(Role.DATA_PROTECTION_OFFICER, TheCentres.KIRKUK);
        registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        person = APerson.called("Watchedover").madeBy(registrar).toString();
    }

    @Test
    void whoSawAPersonIncludesTheListsThatShowedThem() {
        registrar.calls().get(PEOPLE + "/" + person).then().statusCode(200);
        registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("text", "Watchedover"))
                .post(PEOPLE + "/searches")
                .then()
                .statusCode(200);
        registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("text", "Nobodyofthatname"))
                .post(PEOPLE + "/searches")
                .then()
                .statusCode(200);
        officer.calls()
                .get(PEOPLE + "/" + person + "/access-log")
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("SEARCH", "READ", "REGISTER")))
                .body("items[0].entityId", nullValue())
                .body("items.actor.subject", everyItem(equalTo(registrar.subject().toString())));
    }

    @Test
    void theLogIsPagedWithoutLossOrRepetition() {
        Someone colleague = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        for (int i = 0; i < 7; i++) {
            String another = APerson.called("Seen").madeBy(colleague).toString();
            registrar.calls().get(PEOPLE + "/" + another).then().statusCode(200);
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var request =
                    officer.calls().queryParam("actor", registrar.subject()).queryParam("limit", 3);
            JsonPath page =
                    (cursor == null ? request : request.queryParam("cursor", cursor))
                            .get(LOG)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertEquals(8, seen.size());
        assertEquals(8, seen.stream().distinct().count());
    }

    @Test
    void whatIsAskedForIsWhatIsShown() {
        Someone stranger = Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD);
        stranger.calls().get(PEOPLE + "/" + person).then().statusCode(404);
        officer.calls()
                .queryParam("outcome", "REFUSED")
                .queryParam("actor", stranger.subject())
                .get(LOG)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("READ_PARTICIPANT"))
                .body("items[0].entityId", equalTo(person));
        officer.calls()
                .queryParam("actor", registrar.subject())
                .queryParam("recordedBefore", "2020-01-01T00:00:00Z")
                .get(LOG)
                .then()
                .body("items", empty());
        officer.calls().queryParam("recordedSince", "yesterday").get(LOG).then().statusCode(400);
    }

    @Test
    void anOfficerOfAnotherCentreSeesNothingOfThisOne() {
        Someone other = Someone.with(Role.DATA_PROTECTION_OFFICER, TheCentres.BAGHDAD);
        other.calls()
                .queryParam("actor", registrar.subject())
                .get(LOG)
                .then()
                .statusCode(200)
                .body("items", empty());
        other.calls().get(PEOPLE + "/" + person + "/access-log").then().statusCode(404);
        other.calls().queryParam("centreId", TheCentres.KIRKUK).get(LOG).then().statusCode(403);
    }

    @Test
    void aRefusalIsSeenWhereTheOneRefusedWorksAndWhereTheOneTheyTriedBelongs() {
        Someone stranger = Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD);
        Someone ofBaghdad = Someone.with(Role.DATA_PROTECTION_OFFICER, TheCentres.BAGHDAD);
        stranger.calls().get(PEOPLE + "/" + UUID.randomUUID()).then().statusCode(404);
        assertEquals(
                List.of(0, 1), List.of(refusals(officer, stranger), refusals(ofBaghdad, stranger)));
        stranger.calls().get(PEOPLE + "/" + person).then().statusCode(404);
        assertEquals(
                List.of(1, 2), List.of(refusals(officer, stranger), refusals(ofBaghdad, stranger)));
    }

    private static int refusals(Someone reader, Someone actor) {
        return reader.calls()
                .queryParam("outcome", "REFUSED")
                .queryParam("actor", actor.subject())
                .get(LOG)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items")
                .size();
    }

    @Test
    void disputesAreInNoLogThatIsShown() {
        UUID mediator = Someone.with(Role.MEDIATOR, TheCentres.KIRKUK).subject();
        for (String row :
                List.of(
                        "'OPEN', 'mediation_case', 'DONE'",
                        "'READ_MEDIATION_CASE', 'endpoint', 'REFUSED'")) {
            Databases.execute(
                    "insert into audit_entry (actor, action, entity, outcome, entity_id, request_id) select ?, "
                            + row
                            + ", uuidv7(), 'request-of-nobody'",
                    mediator);
        }
        officer.calls().queryParam("actor", mediator).get(LOG).then().body("items", empty());
    }

    @Test
    void readingTheLogIsWrittenDownItself() {
        officer.calls().get(LOG).then().statusCode(200);
        officer.calls()
                .queryParam("actor", officer.subject())
                .get(LOG)
                .then()
                .body("items.entity", not(empty()))
                .body("items[0].entity", equalTo("audit_entry"));
    }

    @Test
    void theDatabaseItselfShowsItToOfficersOnly() throws Exception {
        try (var app = Databases.asApp();
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute(
                    "select set_config('hawsh.caller', '" + registrar.subject() + "', true)");
            assertEquals(0, rows(statement));
            statement.execute(
                    "select set_config('hawsh.caller', '" + officer.subject() + "', true)");
            assertTrue(rows(statement) > 0);
        }
    }

    private static int rows(Statement statement) throws SQLException {
        try (var rows =
                statement.executeQuery(
                        "select count(*) from audit_entries(null,null,null,null,null,null,null,null,null,null,10)")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
