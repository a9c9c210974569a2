package org.hawsh.benchmark.national;

import java.util.List;
import java.util.Locale;

/**
 * One statement as the service sent it.
 *
 * @param types of the parameters, by their numbers in pg_type; 0 where the database decides
 * @param values null for null; bytes as {@code \x…}
 */
record Sent(String sql, List<Integer> types, List<String> values) {
    /** Whose centres are seen; without it row-level security hides everything. */
    boolean saysWhoAsks() {
        return sql.contains("set_config(");
    }

    boolean isWork() {
        String start = sql.strip().toLowerCase(Locale.ROOT);
        return !start.startsWith("begin")
                && !start.startsWith("commit")
                && !start.startsWith("rollback");
    }
}
