package org.hawsh.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hawsh.access.Role;
import org.hawsh.platform.PlantedFinder;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Rows;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands when a filter is forgotten. */
@HawshTest
class DatabaseWallsTest {
    private static final Set<String> NOT_PERSONAL = tables("OPEN");
    private static final Set<String> FORGETTING = tables("FORGETS");
    private static final Set<String> PERSONAL = personal();

    @Inject EntityManager database;

    @BeforeEach
    void somebodyIsInTheRegister() {
        APerson.called("Walled").registeredBy(Someone.with(Role.REGISTRAR, TheCentres.KIRKUK));
    }

    @Test
    @Transactional
    void theServiceWorksAsTheAppRole() {
        assertEquals(
                "hawsh_app",
                database.createNativeQuery("select cast(current_user as text)")
                        .getSingleResult()
                        .toString());
    }

    @Test
    void noRoleOfOursIsAboveTheWalls() {
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from pg_roles where rolname like 'hawsh%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"));
        assertTrue(
                Databases.count(
                                "select count(*) from pg_roles where rolname in ('hawsh_owner', 'hawsh_app')")
                        == 2);
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner"
                                + " where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and r.rolname <> 'hawsh_owner'"));
    }

    @Test
    void everyTableWithPersonalDataHasRowLevelSecurityEnabledAndForced() throws SQLException {
        Set<String> walled =
                new TreeSet<>(
                        names(
                                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'"
                                        + " and relrowsecurity and relforcerowsecurity"));
        Set<String> open =
                new TreeSet<>(
                        names(
                                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'"
                                        + " and not (relrowsecurity and relforcerowsecurity)"));
        assertEquals(PERSONAL, walled);
        assertEquals(NOT_PERSONAL, open);
    }

    @Test
    void everyWalledTableStillLetsItsOwnerMigrate() throws SQLException {
        assertEquals(
                List.of(),
                names(
                        "select relname from pg_class c where relnamespace = 'public'::regnamespace and relforcerowsecurity and not exists"
                                + " (select 1 from pg_policy p where p.polrelid = c.oid and p.polroles @> array['hawsh_owner'::regrole::oid])"));
    }

    @Test
    void aRawQueryWithoutContextSeesNobody() throws SQLException {
        assertTrue(Databases.count("select count(*) from participant") > 0);
        try (Connection app = Databases.asApp()) {
            for (String table :
                    List.of(
                            "participant",
                            "participant_centre",
                            "consent",
                            "participant_import",
                            "role_assignment")) {
                assertEquals(0, one(app, "select count(*) from " + table), table);
            }
            assertThrows(SQLException.class, () -> one(app, "select count(*) from audit_entry"));
            assertThrows(SQLException.class, () -> one(app, "select count(*) from account"));
        }
    }

    @Test
    void aRawQueryWithContextSeesThatCentreOnly() throws SQLException {
        try (Connection app = Databases.asApp()) {
            app.setAutoCommit(false);
            one(
                    app,
                    "select length(set_config('hawsh.centres', '{"
                            + TheCentres.KIRKUK
                            + "}', true))");
            assertTrue(one(app, "select count(*) from participant") > 0);
            assertEquals(
                    0,
                    one(
                            app,
                            "select count(*) from participant where centre_id <> '"
                                    + TheCentres.KIRKUK
                                    + "'"
                                    + " and id not in (select participant_id from participant_centre where centre_id = '"
                                    + TheCentres.KIRKUK
                                    + "')"));
            app.commit();
            assertEquals(
                    0,
                    one(app, "select count(*) from participant"),
                    "the context ends with its transaction");
        }
    }

    @Test
    @Transactional
    void aFinderThatForgotItsScopeLeaksNothing() {
        assertEquals(
                0L,
                database.createQuery("select count(p) from Participant p", Long.class)
                        .getSingleResult());
    }

    /** A finder with a forgotten filter, asked by somebody of Kirkuk through the service itself. */
    @Test
    void aPlantedFinderWithoutScopeShowsACallerOfKirkukNothingOfBaghdad() {
        Someone stranger = Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD);
        APerson.called("Faraway").at(TheCentres.BAGHDAD).registeredBy(stranger);
        Someone caller = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        List<String> kirkuk =
                caller.calls()
                        .get(PlantedFinder.PATH)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("$");
        assertTrue(kirkuk.contains("Walled"), "its own are seen");
        assertTrue(!kirkuk.contains("Faraway"), "and those of Baghdad are not");
        assertTrue(
                stranger.calls()
                        .get(PlantedFinder.PATH)
                        .then()
                        .extract()
                        .jsonPath()
                        .getList("$")
                        .contains("Faraway"));
    }

    @Test
    void nobodyIsWrittenIntoACentreOutOfContext() throws SQLException {
        try (Connection app = Databases.asApp();
                var statement = app.createStatement()) {
            SQLException refused =
                    assertThrows(
                            SQLException.class,
                            () ->
                                    statement.executeUpdate(
                                            "insert into participant_centre (participant_id, centre_id, since) select '"
                                                    + TheCentres.KIRKUK
                                                    + "', '"
                                                    + TheCentres.KIRKUK
                                                    + "', current_date"));
            assertEquals("42501", refused.getSQLState());
        }
    }

    @Test
    void nothingIsDeletedAndNoLogIsChangedByTheService() throws SQLException {
        try (Connection app = Databases.asApp();
                var statement = app.createStatement()) {
            Set<String> kept = new TreeSet<>(PERSONAL);
            kept.removeAll(FORGETTING);
            for (String table : kept) {
                assertThrows(
                        SQLException.class,
                        () -> statement.executeUpdate("delete from " + table),
                        table);
            }
            assertThrows(
                    SQLException.class,
                    () -> statement.executeUpdate("update audit_entry set action = 'X'"));
            assertThrows(
                    SQLException.class,
                    () -> statement.executeUpdate("update consent set decision = 'GIVEN'"));
            for (String change :
                    List.of(
                            "update change_log set changed_fields = '{}'",
                            "delete from change_log",
                            "delete from audit_entry",
                            "truncate audit_entry",
                            "truncate change_log",
                            "select * from change_log")) {
                SQLException refused =
                        assertThrows(SQLException.class, () -> statement.execute(change), change);
                assertEquals("42501", refused.getSQLState(), change);
            }
        }
    }

    @Test
    void theSealerReadsTheTrailAndNothingElse() throws SQLException {
        try (Connection sealer = Databases.asSealer();
                var statement = sealer.createStatement()) {
            assertEquals(
                    Databases.count(
                            "select count(*) from audit_entry where entity = 'participant'"),
                    one(sealer, "select count(*) from audit_entry where entity = 'participant'"));
            assertTrue(one(sealer, "select min(epoch) from audit_entry") >= 1);
            List<String> others =
                    names(
                            "select relname from pg_class where relnamespace = 'public'::regnamespace"
                                    + " and relkind in ('r', 'v', 'm', 'S') and relname <> 'audit_entry'");
            for (String table : others) {
                refused(statement, "select * from " + table);
            }
            for (String change :
                    List.of(
                            "insert into audit_entry (actor, action, entity, entity_id, request_id) values (uuidv7(), 'READ', 'place', uuidv7(), 'x')",
                            "update audit_entry set action = 'X'",
                            "delete from audit_entry",
                            "truncate audit_entry",
                            "select changes_of('place', uuidv7(), 1, 1)",
                            "select account_names('{}')",
                            "select begin_audit_epoch()")) {
                refused(statement, change);
            }
        }
    }

    private static void refused(Statement statement, String sql) {
        SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
        assertEquals("42501", refused.getSQLState(), sql);
    }

    @Test
    void aRestoredDatabaseBeginsANewEpoch() {
        String now = "select max(epoch) from audit_epoch";
        long before = Databases.count(now);
        assertEquals(before, Databases.count("select begin_audit_epoch()"), "the same database");
        Databases.execute(
                "update audit_epoch set system_identifier = system_identifier + 1 where epoch = ?",
                (int) before);
        assertEquals(before + 1, Databases.count("select begin_audit_epoch()"));
        APerson.called("Restored").registeredBy(Someone.with(Role.REGISTRAR, TheCentres.KIRKUK));
        assertEquals(
                before + 1,
                Databases.count("select epoch from audit_entry order by at desc limit 1"));
    }

    @Test
    void passwordsAreKeptByScram() throws SQLException {
        assertEquals(List.of("scram-sha-256"), names("show password_encryption"));
    }

    private static Set<String> personal() {
        Set<String> personal = tables("WALLED");
        personal.addAll(FORGETTING);
        return personal;
    }

    private static Set<String> tables(String side) {
        return Rows.of("walls").entrySet().stream()
                .filter(row -> row.getValue().split(" ")[0].equals(side))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection owner = Databases.asOwner();
                ResultSet rows = owner.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static long one(Connection connection, String sql) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
