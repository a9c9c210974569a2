package org.hawsh.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.hawsh.embedded.PostgresServer;
import org.hawsh.testing.FilledServer;
import org.hawsh.testing.Sizes;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is asked on every request and every day reads few rows among many, asked as the app role: who may do what, who looked,
 * who works where, what is held and closed, and whether a request was answered already. Counted by the database itself, also
 * inside its functions, which no plan shows.
 */
class DailyQueriesTest {
    private static final int MANY = Sizes.of(100_000, 1_000_000);
    private static final UUID OFFICER = UUID.fromString("01939e5c-0000-7000-8000-0000000000ff");
    private static final String KIRKUK = "'" + TheCentres.KIRKUK + "'::uuid";

    /** The number i as an id, so that somebody in the middle can be asked for. */
    private static final String ID =
            "('01939e5c-0000-7000-9000-' || lpad(to_hex(%s), 12, '0'))::uuid";

    private static final String CENTRE =
            "('01939e5c-0000-7000-8000-00000000000' || (1 + i % 4))::uuid";

    private static PostgresServer postgres;

    @BeforeAll
    static void afterSomeYears() throws SQLException {
        postgres =
                FilledServer.with(
                        List.of(
                                "insert into account (subject, seen_at) select "
                                        + id("i")
                                        + ", now()"
                                        + all(),
                                "insert into role_assignment (subject, role, centre_id) select "
                                        + id("i / 3")
                                        + ", (array['FACILITATOR', 'REGISTRAR', 'MEDIATOR'])[1 + i % 3], "
                                        + CENTRE
                                        + all(),
                                "insert into role_assignment (subject, role, centre_id) values ('"
                                        + OFFICER
                                        + "', 'DATA_PROTECTION_OFFICER', "
                                        + KIRKUK
                                        + ")",
                                "insert into audit_entry (at, actor, action, entity, entity_id, shown, centre_id, request_id)"
                                        + " select now() - i * interval '20 minutes', "
                                        + id("i % 300")
                                        + ", 'READ', (array['participant', 'staff_member', 'centre'])[1 + i % 3],"
                                        + " case when i % 10 > 0 then "
                                        + id("i % 20000")
                                        + " end, case when i % 10 = 0 then array[int4send(i), int4send(i + 1)] end, "
                                        + CENTRE
                                        + ", 'request'"
                                        + all(),
                                "insert into staff_member (id, centre_id, name, job, starts_on, engagement, version) select "
                                        + id("i")
                                        + ", "
                                        + CENTRE
                                        + ", 'name' || i, 'Driver', '2020-01-01', 'STAFF', 0"
                                        + all(),
                                "insert into focal_point (id, centre_id, name, community, languages, starts_on, version) select "
                                        + id("i")
                                        + ", "
                                        + CENTRE
                                        + ", 'name' || i, 'Laylan', '{ar}', '2020-01-01', 0"
                                        + all(),
                                "insert into room (id, centre_id, name_en, name_ar, name_ckb, kind, capacity, step_free, in_use, version) select "
                                        + id("i")
                                        + ", "
                                        + CENTRE
                                        + ", 'room' || i, 'room' || i, 'room' || i, 'HALL', 20, true, true, 0 from generate_series(0, 39) i",
                                "insert into room_hold (id, centre_id, room_id, starts_at, ends_at, made_by) select "
                                        + id("i")
                                        + ", "
                                        + CENTRE
                                        + ", "
                                        + id("i % 40")
                                        + ", at, at + interval '1 hour', "
                                        + id("1")
                                        + " from (select i, timestamp '2020-01-01' + (i / 40) * interval '1 hour' as at"
                                        + all()
                                        + ") as held",
                                "insert into centre_closure (id, centre_id, starts_at, ends_at, cause, declared_by, declared_at,"
                                        + " sessions_cancelled, childcare_cancelled, offers_paused, make_up_dates, version) select "
                                        + id("i")
                                        + ", "
                                        + CENTRE
                                        + ", at, at + interval '1 hour', 'HEAT', "
                                        + id("1")
                                        + ", now(), 0, 0, 0, '{}', 0"
                                        + " from (select i, timestamp '2020-01-01' + (i / 4) * interval '2 hours' as at from generate_series(0, 9999) i) as closed",
                                "insert into idempotency_record (caller, key, route, body_hash, sealed_answer) select "
                                        + id("i % 300")
                                        + ", 'key-number-' || i, 'POST /things', '', ''"
                                        + all(),
                                "analyze"));
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void whatTheCallerMayDoIsFoundByTheCaller() throws SQLException {
        String standing =
                RoleAssignments.STANDING
                        .replace(":subject", id("777"))
                        .replace(":issuedAt", "now()")
                        .replace(":session", "'a session'");
        reads(standing, "role_assignment", 10);
        reads(standing, "account", 2);
    }

    @Test
    void whoLookedIsFoundByWhatWasLookedAtAlsoInLists() throws SQLException {
        reads(trail("null, null, null, 'participant', " + id("4711") + ", int4send(1)"), 50);
        reads(trail("null, null, null, null, " + id("4711") + ", int4send(1)"), 50);
        reads(
                trail("null, null, null, 'participant', " + id("999999999") + ", int4send(5000)"),
                50);
    }

    @Test
    void whoLookedIsFoundByTheTimeAndByTheActor() throws SQLException {
        reads(trail("null, null, null, null, null, null"), 400);
        reads(
                trail(
                        "now() - interval '300 days', now() - interval '299 days', null, null, null, null"),
                400);
        reads(trail("null, null, " + id("42") + ", null, null, null"), 700);
    }

    @Test
    void stepsThroughThePeopleOfACentreReadOnePageAtATime() throws SQLException {
        for (String table : new String[] {"staff_member", "focal_point"}) {
            String page =
                    "select * from %s where centre_id in (%s) and name >= 'name5' and (name > 'name5' or id > %s) order by name, id limit 51"
                            .formatted(table, KIRKUK, id("1"));
            reads(page, table, 60);
        }
    }

    @Test
    void assignmentsAreReadOnePageAtATime() throws SQLException {
        reads(
                "select * from role_assignment where (centre_id in ("
                        + KIRKUK
                        + ") or (false and centre_id is null)) and id < 'ffffffff-ffff-ffff-ffff-ffffffffffff' order by id desc limit 51",
                "role_assignment",
                400);
    }

    @Test
    void holdsAndClosuresAreFoundByTheirCentreAndTheirTime() throws SQLException {
        reads(
                "select * from room_hold where centre_id = %s and starts_at < timestamp '2020-01-03' and ends_at > timestamp '2020-01-02'"
                        .formatted(KIRKUK),
                "room_hold",
                600);
        reads(
                "select * from centre_closure where centre_id = %s and starts_at < timestamp '2020-01-03' and (ends_at is null or ends_at > timestamp '2020-01-02') order by starts_at desc, id desc limit 50"
                        .formatted(KIRKUK),
                "centre_closure",
                60);
    }

    @Test
    void aRepeatedRequestIsFoundByItsKey() throws SQLException {
        reads(
                "select route from idempotency_record where caller = "
                        + id("77")
                        + " and key = 'key-number-377' and created_at > now() - interval '72 hours'",
                "idempotency_record",
                2);
        reads(
                "delete from idempotency_record where caller = "
                        + id("77")
                        + " and key = 'key-number-377'",
                "idempotency_record",
                2);
    }

    @Test
    void aQuestionThatLeafsThroughEverythingIsNoticed() {
        assertThrows(
                AssertionError.class,
                () ->
                        reads(
                                "select * from staff_member where job like 'Dri%'",
                                "staff_member", 60));
    }

    /** @param filters from, to, actor, entity, id and hash */
    private static String trail(String filters) {
        return "select * from audit_entries(" + filters + ", null, null, null, null, 51)";
    }

    private static void reads(String trail, int most) throws SQLException {
        reads(trail, "audit_entry", most);
    }

    /** Whole scans and rows, as the database counts them for this very transaction. */
    private static void reads(String query, String table, int most) throws SQLException {
        try (Connection app = connect("hawsh_app", postgres.appPassword());
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute(
                    "select set_config('hawsh.centres', '{%s}', true), set_config('hawsh.caller', '%s', true)"
                            .formatted(TheCentres.KIRKUK, caller(query)));
            statement.execute(query);
            try (ResultSet row =
                    statement.executeQuery(
                            "select seq_scan, idx_scan, coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables where relname = '"
                                    + table
                                    + "'")) {
                row.next();
                assertEquals(0, row.getLong(1), "the whole of " + table + " for " + query);
                assertTrue(row.getLong(2) > 0, "no index of " + table + " for " + query);
                assertTrue(row.getLong(3) <= most, row.getLong(3) + " rows for " + query);
            }
        }
    }

    private static String caller(String query) {
        return query.contains("idempotency")
                ? "01939e5c-0000-7000-9000-00000000004d"
                : OFFICER.toString();
    }

    private static Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(postgres.url(), role, password);
    }

    private static String id(String number) {
        return ID.formatted(number);
    }

    private static String all() {
        return " from generate_series(0, " + (MANY - 1) + ") i";
    }
}
