package org.hawsh.benchmark.sheets;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hawsh.benchmark.Pgbench;

/**
 * The service's own statements for one sheet, as they stand in its classes, sent by pgbench without a service between: who asks
 * and what they may, the session and its lock, what is known of the marks, thirty marks, what holds now, the sheet, the audit row.
 */
final class SameTransaction {
    private static final Pattern NAMED = Pattern.compile("(?<![:\\w]):([a-zA-Z]+)");
    private static final UUID CALLER = new UUID(0, 7);

    private SameTransaction() {}

    /** @return transactions a second */
    static double run(Map<String, String> environment, int clients, int seconds)
            throws IOException, InterruptedException {
        Path script = Files.createTempFile("sheet", ".sql");
        Files.writeString(script, script());
        return Pgbench.run(environment, clients, seconds, List.of(script));
    }

    private static String script() {
        Map<String, String> values =
                Map.ofEntries(
                        Map.entry("subject", uuid(CALLER)),
                        Map.entry("caller", uuid(CALLER)),
                        Map.entry("issuedAt", "now()"),
                        Map.entry("id", "cast(:sid as uuid)"),
                        Map.entry("session", "cast(:sid as uuid)"),
                        Map.entry("scope", "array[" + uuid(SheetScene.CENTRE) + "]"),
                        Map.entry("anybodys", "array[" + uuid(SheetScene.CENTRE) + "]"),
                        Map.entry("centre", uuid(SheetScene.CENTRE)),
                        Map.entry("course", uuid(SheetScene.COURSE)),
                        Map.entry("day", "current_date"),
                        Map.entry("people", "cast((select people from bench_sheet) as uuid[])"),
                        Map.entry("device", "cast(:dev as uuid)"),
                        Map.entry("counters", "array(select generate_series(1, 30)::bigint)"),
                        Map.entry("now", "now()"),
                        Map.entry("marks", "(select marks from bench_sheet)"),
                        Map.entry(
                                "held",
                                "(select replace(held, 'DEVICE', cast(:dev as text)) from bench_sheet)"),
                        Map.entry("at", "now()"),
                        Map.entry("actor", uuid(CALLER)),
                        Map.entry("action", "'MARK_ATTENDANCE'"),
                        Map.entry("entity", "'course_session'"),
                        Map.entry("entityIds", "array[cast(:sid as uuid)]"),
                        Map.entry("purpose", "null"),
                        Map.entry("requestId", "gen_random_uuid()"));
        String marks = "org.hawsh.activities.attendance.marks.MarkRepository";
        String sheets = "org.hawsh.activities.attendance.SheetRepository";
        List<String> statements =
                List.of(
                        filled(
                                text("org.hawsh.activities.courses.catalogue.Sessions", "FIND")
                                        + " for no key update of s",
                                values),
                        "select * from centre where id = " + uuid(SheetScene.CENTRE),
                        filled(text(marks, "OF_DEVICE"), values),
                        filled(text(sheets, "ENROLLED_AMONG"), values),
                        filled(text(marks, "OF_PEOPLE"), values),
                        filled(text(marks, "ADD"), values),
                        filled(text(marks, "HOLD"), values),
                        filled(text(sheets, "DIRTY"), values),
                        filled(text(sheets, "BEGIN"), counting(values)),
                        filled(text("org.hawsh.platform.trail.AuditTrail", "ADD"), values));
        String entered =
                "select set_config('hawsh.centres', '{%s}', true), set_config('hawsh.caller', '%s', true);\n"
                        .formatted(SheetScene.CENTRE, CALLER);
        return """
                select s.id as sid, gen_random_uuid() as dev from bench_session s where s.n = (select nextval('bench_next')) \\gset
                begin;
                select set_config('hawsh.centres', '{}', true), set_config('hawsh.caller', '', true);
                %s;
                commit;
                begin;
                %s%s;
                commit;
                """
                .formatted(
                        filled(
                                text("org.hawsh.access.RoleAssignments", "STANDING")
                                        .replace(":session", "'bench'"),
                                values),
                        entered,
                        String.join(";\n", statements));
    }

    /** In the sheet's own statement "people" is their number. */
    private static Map<String, String> counting(Map<String, String> values) {
        Map<String, String> other = new HashMap<>(values);
        other.put("people", "30");
        return other;
    }

    private static String filled(String statement, Map<String, String> values) {
        return NAMED.matcher(statement.strip())
                .replaceAll(
                        found -> {
                            String value = values.get(found.group(1));
                            if (value == null) {
                                throw new IllegalStateException(
                                        "no value for " + found.group() + " in " + statement);
                            }
                            return Matcher.quoteReplacement(value);
                        });
    }

    private static String uuid(UUID id) {
        return "cast('" + id + "' as uuid)";
    }

    /** The statement itself and no copy of it, so that both sides always do the same. */
    private static String text(String type, String constant) {
        try {
            Field field = Class.forName(type).getDeclaredField(constant);
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
