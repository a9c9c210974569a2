package org.hawsh.activities.attendance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.hawsh.activities.attendance.history.HistoryRepository;
import org.hawsh.activities.attendance.marks.MarkRepository;
import org.hawsh.activities.courses.catalogue.Sessions;
import org.hawsh.testing.Sizes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Today's list, one sheet and one person's way through the centre go by an index under row-level security, and stay quick with
 * 45 million rows of attendance ({@code make test-long}).
 */
class AttendanceQueriesTest {

    /** Milliseconds. A small register on a busy machine only shows that nothing is read from end to end. */
    private static final int P95 = Sizes.of(150, 20);

    @BeforeAll
    static void yearsOfSheets() throws SQLException {
        YearsOfSheets.fill();
    }

    @AfterAll
    static void stop() {
        YearsOfSheets.stop();
    }

    @Test
    void todaysListOneSheetAndOnePersonsHistoryGoByAnIndex() throws Exception {
        Map<String, String> values = YearsOfSheets.valuesOf(new Random(7));
        goesBy("course_session_of_centre", "course_session s", todaysList(), values);
        goesBy("course_session_pk", "course_session s", SheetRepository.FIND, values);
        goesBy("enrolment", "enrolment e", SheetRepository.ENROLLED_ON, values);
        goesBy("attendance_mark_of_session", "attendance_mark", MarkRepository.OF_SESSION, values);
        goesBy("attendance_mark_of_session", "attendance_mark", MarkRepository.OF_PEOPLE, values);
        goesBy("attendance_mark_pk", "attendance_mark", MarkRepository.OF_DEVICE, values);
        goesBy("attendance_of_participant", "attendance", HistoryRepository.OF_PERSON, values);
        goesBy("attendance_pk", "attendance a", GridRepository.MARKS, values);
    }

    /** Of what is made of a column: a second column alone is found through the first, person after person. */
    @Test
    void aQueryWithoutAnIndexIsNoticed() {
        assertThrows(
                AssertionError.class,
                () ->
                        goesBy(
                                "attendance_of_participant",
                                "attendance",
                                "select * from attendance where held_on + 0 = :day",
                                YearsOfSheets.valuesOf(new Random(7))));
    }

    @Test
    void todaysListOneSheetAndOnePersonsHistoryAreQuick() throws Exception {
        Map<String, List<String>> asked =
                Map.of(
                        "today's list", List.of(todaysList()),
                        "one sheet",
                                List.of(
                                        SheetRepository.FIND,
                                        SheetRepository.ENROLLED_ON,
                                        MarkRepository.OF_SESSION),
                        "one person's history", List.of(HistoryRepository.OF_PERSON));
        List<String> slow = new ArrayList<>();
        for (Map.Entry<String, List<String>> one : asked.entrySet()) {
            double p95 = p95(one.getValue());
            System.out.printf(
                    "%s among %,d rows: p95 %.1f ms%n", one.getKey(), YearsOfSheets.ROWS, p95);
            if (p95 > P95) {
                slow.add(one.getKey() + ": " + p95 + " ms");
            }
        }
        assertTrue(slow.isEmpty(), slow.toString());
    }

    private static double p95(List<String> queries) throws SQLException {
        Random random = new Random(11);
        List<Double> times = new ArrayList<>();
        try (Connection app = YearsOfSheets.asApp();
                Statement statement = app.createStatement()) {
            for (int number = 0; number < 320; number++) {
                Map<String, String> values = YearsOfSheets.valuesOf(random);
                long begun = System.nanoTime();
                for (String query : queries) {
                    try (ResultSet rows = statement.executeQuery(withValues(query, values))) {
                        while (rows.next()) {
                            rows.getString(1);
                        }
                    }
                }
                if (number >= 20) {
                    times.add((System.nanoTime() - begun) / 1e6);
                }
            }
        }
        times.sort(null);
        return times.get(times.size() * 95 / 100);
    }

    private static String todaysList() throws ReflectiveOperationException {
        Field query = Sessions.class.getDeclaredField("AT");
        query.setAccessible(true);
        return (String) query.get(null);
    }

    private static void goesBy(String index, String table, String query, Map<String, String> values)
            throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection app = YearsOfSheets.asApp();
                Statement statement = app.createStatement();
                ResultSet lines = statement.executeQuery("explain " + withValues(query, values))) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        assertTrue(plan.toString().contains(index), plan.toString());
        assertFalse(plan.toString().contains("Seq Scan on " + table), plan.toString());
    }

    private static String withValues(String query, Map<String, String> values) {
        return Pattern.compile("(?<!:):([a-z][a-z0-9]*)")
                .matcher(query)
                .replaceAll(found -> values.get(found.group(1)));
    }
}
