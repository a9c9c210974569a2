package org.hawsh.platform.trail;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.platform.security.KeyedHash;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the trail keeps of what is done, seen and refused. */
@HawshTest
class AuditTest {
    private static final String PEOPLE = "/api/v1/participants";

    @Inject KeyedHash hash;

    private Someone registrar;
    private UUID person;

    @BeforeEach
    void somebodyIsRegistered() {
        registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        person = APerson.called("Audited").madeBy(registrar);
    }

    @Test
    void registeringReadingAndEditingAreEachOneRowOfTheCentre() {
        Response read = registrar.calls().get(PEOPLE + "/" + person);
        edit(read.header("ETag"), "{\"sex\":\"MALE\"}").then().statusCode(200);
        assertEquals(
                List.of(
                        "REGISTER DONE " + TheCentres.KIRKUK,
                        "READ DONE " + TheCentres.KIRKUK,
                        "EDIT DONE " + TheCentres.KIRKUK),
                rowsAbout(person));
    }

    @Test
    void aListIsOneRowThatNamesWhomItShowedByKeyedHash() throws SQLException {
        registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("text", "Audited"))
                .post(PEOPLE + "/searches")
                .then()
                .statusCode(200);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where actor = ? and action = 'SEARCH' and ? = any (shown)",
                        registrar.subject(),
                        hash.of(person)));
        try (Connection owner = Databases.asOwner();
                ResultSet key =
                        owner.createStatement().executeQuery("select sealed_key from audit_key")) {
            key.next();
            assertEquals(
                    0,
                    Databases.count(
                            "select count(*) from audit_entry where ? = any (shown)",
                            Arrays.copyOf(key.getBytes(1), 16)),
                    "the key itself lies sealed");
        }
    }

    @Test
    void theSameIdHasOneHashAndAnotherIdAnother() {
        assertArrayEquals(hash.of(person), hash.of(person));
        assertEquals(false, Arrays.equals(hash.of(person), hash.of(UUID.randomUUID())));
    }

    @Test
    void aRefusalIsWrittenDownAfterTheRollBack() {
        Someone stranger = Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD);
        Someone facilitator = Someone.with(Role.FACILITATOR, TheCentres.KIRKUK);
        stranger.calls().get(PEOPLE + "/" + person).then().statusCode(404);
        facilitator.calls().get(PEOPLE + "/" + person).then().statusCode(404);
        facilitator.calls().get(PEOPLE).then().statusCode(403);
        assertEquals(List.of("READ_PARTICIPANT REFUSED " + person), refusalsOf(stranger.subject()));
        assertEquals(
                List.of("READ_PARTICIPANT REFUSED " + person, "LIST_PARTICIPANTS REFUSED null"),
                refusalsOf(facilitator.subject()));
    }

    @Test
    void whatFailedIsNotSaidToHaveHappened() {
        String seen = registrar.calls().get(PEOPLE + "/" + person).header("ETag");
        edit(seen, "{\"name\":{\"given\":\"\"}}").then().statusCode(422);
        edit("\"7.en.record\"", "{\"sex\":\"MALE\"}").then().statusCode(412);
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from audit_entry where entity_id = ? and action = 'EDIT'",
                        person));
    }

    @Test
    void theHistorySaysWhichFieldsChangedAndNeverTheirValues() throws SQLException {
        String seen = registrar.calls().get(PEOPLE + "/" + person).header("ETag");
        edit(seen, "{\"name\":{\"given\":\"Changed\"},\"sex\":\"FEMALE\"}")
                .then()
                .statusCode(200)
                .body("version", is(1));
        try (Connection owner = Databases.asOwner();
                var statement =
                        owner.prepareStatement(
                                "select version, array_to_string(changed_fields, ' '), changed_by from change_log where entity_id = ?")) {
            statement.setObject(1, person);
            ResultSet row = statement.executeQuery();
            row.next();
            assertEquals(
                    "1 name " + registrar.subject(),
                    row.getInt(1) + " " + row.getString(2) + " " + row.getString(3));
        }
    }

    private Response edit(String seen, String patch) {
        return registrar
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", seen)
                .body(patch)
                .patch(PEOPLE + "/" + person);
    }

    private static List<String> rowsAbout(UUID entity) {
        return lines(
                "select action || ' ' || outcome || ' ' || coalesce(centre_id::text, 'null') from audit_entry where entity_id = ? order by id",
                entity);
    }

    private static List<String> refusalsOf(UUID actor) {
        return lines(
                "select action || ' ' || outcome || ' ' || coalesce(entity_id::text, 'null') from audit_entry where actor = ? order by id",
                actor);
    }

    private static List<String> lines(String sql, Object value) {
        List<String> lines = new ArrayList<>();
        try (Connection owner = Databases.asOwner();
                var statement = owner.prepareStatement(sql)) {
            statement.setObject(1, value);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
