package org.hawsh.activities.courses.catalogue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** How much a page of courses reads: what is on it, however many courses there are. */
@HawshTest
class CourseRowsReadTest {
    private static final int SHOWN = 51;
    private static final int SESSIONS = 20;

    private static final List<String> MANY_COURSES =
            List.of(
                    "alter table course disable trigger user",
                    "alter table course_session disable trigger user",
                    """
                    insert into course (id, centre_id, activity_id, state, starts_on, ends_on, language, capacity, waiting_places,
                        childcare_seats, selection, offer_hours, completion_percent, weekdays, published, shows_where,
                        announced_at, places_taken, version)
                    select gen_random_uuid(), '%s', '%s', 'ANNOUNCED', today_in_iraq() + 400, today_in_iraq() + 600, 'ar', 30, 0, 0,
                           'FIRST_COME', 24, 80, '{}', false, 'FULL', now(), 0, 0
                    from generate_series(1, 400)
                    """
                            .formatted(TheCentres.KIRKUK, ACourse.ENGLISH),
                    """
                    insert into course_session (id, course_id, centre_id, starts_at, ends_at, state, version)
                    select gen_random_uuid(), c.id, c.centre_id, c.starts_on + week * 7 + time '09:00',
                           c.starts_on + week * 7 + time '11:00', 'PLANNED', 0
                    from course c, generate_series(1, %d) week where c.starts_on = today_in_iraq() + 400
                    """
                            .formatted(SESSIONS),
                    "analyze course",
                    "analyze course_session");

    private static final Map<String, String> ASKED =
            Map.of(
                    "scope", "'{" + TheCentres.KIRKUK + "}'::uuid[]",
                    "anybodys", "'{}'::uuid[]",
                    "named", "'{}'::uuid[]",
                    "caller", "gen_random_uuid()",
                    "state", "null",
                    "activity", "null",
                    "beforeDay", "date '9999-12-31'",
                    "beforeId", "'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid",
                    "count", String.valueOf(SHOWN));

    @Test
    void aPageOfCoursesReadsTheSessionsOfThoseOnIt() throws Exception {
        try (Connection owner = Databases.asOwner()) {
            owner.setAutoCommit(false);
            try {
                JsonNode plan = planned(owner);
                long read = readOf("course_session", plan);
                assertTrue(read <= SHOWN * SESSIONS, read + " sessions read: " + plan);
                assertTrue(read >= SHOWN, read + " sessions read: " + plan);
            } finally {
                owner.rollback();
            }
        }
    }

    private static JsonNode planned(Connection owner) throws Exception {
        try (Statement statement = owner.createStatement()) {
            for (String step : MANY_COURSES) {
                statement.execute(step);
            }
            String query = CourseRows.PAGE;
            for (Map.Entry<String, String> one : ASKED.entrySet()) {
                query = query.replaceAll("(?<!:):" + one.getKey() + "\\b", one.getValue());
            }
            return new ObjectMapper().readTree(told(statement, query)).get(0).get("Plan");
        }
    }

    private static String told(Statement statement, String query) throws SQLException {
        try (ResultSet told =
                statement.executeQuery(
                        "explain (analyze, costs off, timing off, format json) " + query)) {
            told.next();
            return told.getString(1);
        }
    }

    private static long readOf(String table, JsonNode node) {
        long read =
                table.equals(node.path("Relation Name").asText())
                        ? Math.round(
                                (node.path("Actual Rows").asDouble()
                                                + node.path("Rows Removed by Filter").asDouble())
                                        * node.path("Actual Loops").asDouble())
                        : 0;
        for (JsonNode below : node.path("Plans")) {
            read += readOf(table, below);
        }
        return read;
    }
}
