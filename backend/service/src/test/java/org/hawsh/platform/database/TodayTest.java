package org.hawsh.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A day begins at midnight in Iraq, wherever the service runs. */
@HawshTest
class TodayTest {
    /** The words of SQL that answer a session's day; a cast of a moment to a day says its zone. */
    private static final String A_SESSIONS_DAY =
            "current_date|localtimestamp|\\mnow\\(\\)::date|cast\\(now\\(\\) as date\\)";

    private static final String WHAT_THE_SCHEMA_RUNS =
            """
            select f.proname, pg_get_functiondef(f.oid) from pg_proc f
            where f.pronamespace = 'public'::regnamespace and f.prokind in ('f', 'p')
            union all
            select v.viewname, v.definition from pg_views v where v.schemaname = 'public'
            union all
            select c.conname, pg_get_constraintdef(c.oid) from pg_constraint c where c.connamespace = 'public'::regnamespace
            union all
            select a.attrelid::regclass || '.' || a.attname, pg_get_expr(d.adbin, d.adrelid)
            from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
            where a.attrelid::regclass::text !~ '^(pg_|information_schema)'
            """;

    @ParameterizedTest
    @MethodSource("theEndsOfTheWorld")
    void todayIsIraqsWhereverTheConnectionWasOpened(String zone) throws SQLException {
        assertEquals(
                List.of(Clocks.now().toLocalDate().toString()),
                asked("set local time zone '" + zone + "'", "select today_in_iraq()::text"));
    }

    /** Between them it is always another day for one of them than in Iraq. */
    static Stream<Arguments> theEndsOfTheWorld() {
        return Stream.of(arguments("Pacific/Kiritimati"), arguments("Etc/GMT+12"));
    }

    @Test
    void nothingInTheSchemaAsksTheSessionForItsDay() throws SQLException {
        assertEquals(List.of(), askingTheSession());
        assertEquals(
                List.of("planted"),
                askingTheSession(
                        "create function planted() returns date language sql stable return current_date"));
    }

    private static List<String> askingTheSession(String... before) throws SQLException {
        return asked(
                String.join(";", before),
                "select what from (%s) w (what, does) where does ~* '%s' order by 1"
                        .formatted(WHAT_THE_SCHEMA_RUNS, A_SESSIONS_DAY));
    }

    /** What a query answers after something that is taken back. */
    private static List<String> asked(String before, String query) throws SQLException {
        try (Connection owner = Databases.asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            if (!before.isEmpty()) {
                statement.execute(before);
            }
            List<String> answers = new ArrayList<>();
            ResultSet rows = statement.executeQuery(query);
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            owner.rollback();
            return answers;
        }
    }
}
