package org.hawsh.benchmark.national;

import java.util.List;

/**
 * One statement as the service sent it.
 *
 * @param types of the parameters, by their numbers in pg_type; 0 where the database decides
 * @param values null for null; bytes as {@code \x…}
 */
record Sent(String sql, List<Integer> types, List<String> values) {
    boolean isWork() {
        String start = sql.strip().toLowerCase(java.util.Locale.ROOT);
        return !start.startsWith("begin")
                && !start.startsWith("commit")
                && !start.startsWith("rollback");
    }
}
