package org.hawsh.platform.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.APerson;
import org.hawsh.testing.ARecord;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that stays open is read again by itself; the trail keeps who looked, not whose page was open. */
@HawshTest
class OneReadingAnHourTest {
    private Someone registrar;
    private ARecord person;

    @BeforeEach
    void somebodyIsRegistered() {
        registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        person = ARecord.of(APerson.called("Lookedat").ofFamily("Qfamily"), registrar);
    }

    @Test
    void theSamePersonReadingTheSameThingAgainReadsItOnce() {
        for (int i = 0; i < 5; i++) {
            read(person);
        }
        assertEquals(1, rows(registrar, "READ"));
    }

    @Test
    void anHourLaterItIsAnotherReading() {
        read(person);
        later(59);
        read(person);
        assertEquals(1, rows(registrar, "READ"));
        later(2);
        read(person);
        assertEquals(2, rows(registrar, "READ"));
    }

    @Test
    void anotherThingAnotherPartAndAnotherPersonAreOtherReadings() {
        read(person);
        read(ARecord.of(APerson.called("Another"), registrar));
        assertEquals(2, rows(registrar, "READ"));
        person.get("/profile").then().statusCode(200);
        assertEquals(1, rows(registrar, "READ_PROFILE"));
        Someone colleague = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        read(person.seenBy(colleague));
        assertEquals(1, rows(colleague, "READ"));
    }

    @Test
    void aListThatShowsNobodyNewIsReadOnceAndWhoCameSinceIsNotLost() {
        UUID centre = ACentre.any().open();
        Someone here = Someone.with(Role.REGISTRAR, centre);
        ARecord.of(APerson.called("First").at(centre), here);
        list(here, centre);
        list(here, centre);
        assertEquals(1, rows(here, "LIST"));
        ARecord.of(APerson.called("Second").at(centre), here);
        list(here, centre);
        assertEquals(2, rows(here, "LIST"));
    }

    @Test
    void whatIsDoneIsWrittenEachTimeAndSoIsWhatIsOpenedForAPurpose() {
        person.patch("", "{\"sex\":\"MALE\"}").then().statusCode(200);
        person.patch("", "{\"sex\":\"FEMALE\"}").then().statusCode(200);
        assertEquals(2, rows(registrar, "EDIT"));
        for (int i = 0; i < 2; i++) {
            person.post("/family-name-readings", Map.of("purpose", "CERTIFICATE"))
                    .then()
                    .statusCode(200);
        }
        assertEquals(2, rows(registrar, "READ_FAMILY_NAME"));
    }

    @Test
    void whatIsRefusedIsWrittenEachTime() {
        Someone stranger = Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD);
        person.seenBy(stranger).get("").then().statusCode(404);
        person.seenBy(stranger).get("").then().statusCode(404);
        assertEquals(2, rows(stranger, "READ_PARTICIPANT"));
    }

    @Test
    void manyAtTheSameTimeAreOneReading() throws Exception {
        AtOnce.many(8, number -> read(person));
        assertEquals(1, rows(registrar, "READ"));
    }

    @Test
    void theDatabaseItselfFoldsNothingButReadingsOfTheCaller() throws SQLException {
        try (Connection app = Databases.asApp();
                Statement statement = app.createStatement()) {
            statement.execute(
                    "select set_config('hawsh.caller', '" + registrar.subject() + "', false)");
            assertThrows(
                    SQLException.class,
                    () ->
                            statement.execute(
                                    "select record_reading('EDIT', 'participant', uuidv7(), null, null, 'x')"));
            statement.execute(
                    "select record_reading('READ_NOTE', 'participant', uuidv7(), null, null, 'x')");
            assertThrows(
                    SQLException.class,
                    () -> statement.execute("select count(*) from audit_entry"));
        }
        assertEquals(1, rows(registrar, "READ_NOTE"));
    }

    private static Response read(ARecord record) {
        Response answer = record.get("");
        assertEquals(200, answer.statusCode());
        return answer;
    }

    private static void list(Someone caller, UUID centre) {
        caller.calls()
                .queryParam("centreId", centre)
                .get("/api/v1/participants")
                .then()
                .statusCode(200);
    }

    /** As if all of it had been so many minutes earlier. */
    private void later(int minutes) {
        Databases.execute(
                "update audit_entry set at = at - ? * interval '1 minute' where actor = ?",
                minutes,
                registrar.subject());
    }

    private static long rows(Someone actor, String action) {
        return Databases.count(
                "select count(*) from audit_entry where actor = ? and action = ?",
                actor.subject(),
                action);
    }
}
