package org.hawsh.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** What the database itself refuses about who may do what, whatever the service forgets. */
@HawshTest
class AccessWallsTest {
    private static final String PROPOSE =
            "insert into role_assignment (subject, role, centre_id, asked_by, decision) values ('%s', 'REVIEWER', %s, '%s', 'OPEN')";

    @Test
    void somebodyOfOneCentreSeesNeitherOtherCentresNorWhatHoldsEverywhere() throws SQLException {
        Someone.with(Role.REVIEWER, TheCentres.BAGHDAD);
        Someone.everywhere(Role.REVIEWER);
        Someone ofKirkuk = Someone.with(Role.ADMINISTRATOR, TheCentres.KIRKUK);
        try (Connection app = as(ofKirkuk)) {
            assertEquals(
                    0,
                    count(
                            app,
                            "select count(*) from role_assignment where centre_id is distinct from '"
                                    + TheCentres.KIRKUK
                                    + "'"));
        }
    }

    @Test
    void onlyWhoHoldsARoleEverywhereGivesOneEverywhere() throws SQLException {
        Someone ofKirkuk = Someone.with(Role.ADMINISTRATOR, TheCentres.KIRKUK);
        refused(ofKirkuk, PROPOSE.formatted(UUID.randomUUID(), "null", ofKirkuk.subject()));
        refused(
                ofKirkuk,
                PROPOSE.formatted(
                        UUID.randomUUID(), "'" + TheCentres.BAGHDAD + "'", ofKirkuk.subject()));
        Someone everywhere = Someone.everywhere(Role.ADMINISTRATOR);
        try (Connection app = as(everywhere)) {
            assertEquals(
                    1,
                    app.createStatement()
                            .executeUpdate(
                                    PROPOSE.formatted(
                                            UUID.randomUUID(), "null", everywhere.subject())));
        }
    }

    @Test
    void whoHeldARoleEverywhereReachesNothingThereAfterItEnded() throws SQLException {
        Someone before = Someone.everywhere(Role.ADMINISTRATOR);
        before.losesEveryRole();
        refused(before, PROPOSE.formatted(UUID.randomUUID(), "null", before.subject()));
    }

    @Test
    void nobodyProposesInAnothersNameAndWhatWasProposedStaysWhatItWas() throws SQLException {
        Someone ofKirkuk = Someone.with(Role.ADMINISTRATOR, TheCentres.KIRKUK);
        String kirkuk = "'" + TheCentres.KIRKUK + "'";
        refused(ofKirkuk, PROPOSE.formatted(UUID.randomUUID(), kirkuk, UUID.randomUUID()));
        for (String change :
                new String[] {
                    "role = 'ADMINISTRATOR'",
                    "subject = gen_random_uuid()",
                    "valid_to = null",
                    "asked_by = gen_random_uuid()"
                }) {
            refused(ofKirkuk, "update role_assignment set " + change);
        }
        refused(ofKirkuk, "delete from role_assignment");
    }

    @Test
    void namesAndSignOutsAreReachedThroughTheirFunctionsOnly() throws SQLException {
        Someone anybody = Someone.everywhere(Role.ADMINISTRATOR);
        for (String attempt :
                new String[] {
                    "select * from account",
                    "update account set signed_out_at = null",
                    "delete from ended_session",
                    "select * from ended_session"
                }) {
            refused(anybody, attempt);
        }
    }

    @Test
    void aBadDayIsWrittenInOnesOwnNameAndStays() throws SQLException {
        Someone facilitator = Someone.with(Role.FACILITATOR, TheCentres.KIRKUK);
        String demand =
                "insert into data_demand (id, reference, centre_id, demanded_by, demanded, demanded_on, answer, recorded_by, recorded_at)"
                        + " values (gen_random_uuid(), 'DD-2222-2', '%s', 'POLICE', 'CASE', now(), 'REFUSED', '%s', now())";
        refused(facilitator, demand.formatted(TheCentres.BAGHDAD, facilitator.subject()));
        refused(facilitator, demand.formatted(TheCentres.KIRKUK, UUID.randomUUID()));
        refused(facilitator, "update data_demand set answer = 'REFERRED'");
        refused(facilitator, "update device_loss set seen_people = 0");
        refused(facilitator, "delete from device_loss");
    }

    private static void refused(Someone caller, String sql) throws SQLException {
        try (Connection app = as(caller)) {
            SQLException refused =
                    assertThrows(SQLException.class, () -> app.createStatement().execute(sql), sql);
            assertEquals("42501", refused.getSQLState(), sql);
        }
    }

    /** As the service stands before the database for somebody of Kirkuk; nothing of it is kept. */
    private static Connection as(Someone caller) throws SQLException {
        Connection app = Databases.asApp();
        app.setAutoCommit(false);
        app.createStatement()
                .execute(
                        "select set_config('hawsh.centres', '{%s}', true), set_config('hawsh.caller', '%s', true)"
                                .formatted(TheCentres.KIRKUK, caller.subject()));
        return app;
    }

    private static long count(Connection app, String sql) throws SQLException {
        try (var rows = app.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
