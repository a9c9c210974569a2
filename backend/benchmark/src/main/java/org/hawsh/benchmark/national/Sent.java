package org.hawsh.benchmark.national;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One statement as the service sent it.
 *
 * @param connection on which; several requests, and what the service does by itself, come on several at a time
 * @param types of the parameters, by their numbers in pg_type; 0 where the database decides
 * @param values null for null; bytes as {@code \x…}
 */
record Sent(int connection, String sql, List<Integer> types, List<String> values) {
    private static final Pattern CALLER =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** It asks whether a token counts, or says whose centres are seen. */
    boolean concernsACaller() {
        return sql.contains("token_is_refused(")
                || sql.contains("'hawsh.caller'") && values.stream().anyMatch(Sent::isACaller);
    }

    boolean begins() {
        return start().startsWith("begin");
    }

    boolean ends() {
        return start().startsWith("commit") || start().startsWith("rollback");
    }

    boolean isWork() {
        return !begins() && !ends();
    }

    private String start() {
        return sql.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isACaller(String value) {
        return value != null && CALLER.matcher(value).matches();
    }
}
