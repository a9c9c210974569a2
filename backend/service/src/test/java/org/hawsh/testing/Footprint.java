package org.hawsh.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was written into the tables, but for the trail of what was read and refused: any row added, changed or gone shows. */
public final class Footprint {
    private static final List<String> BESIDE = List.of("audit_entry", "account");

    private final Connection owner = Databases.asOwner();
    private final String question;

    public Footprint() {
        this.question =
                tables().stream()
                        .map(
                                table ->
                                        "select '%1$s', count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) from %1$s"
                                                .formatted(table))
                        .collect(Collectors.joining(" union all "));
    }

    /** By table: how many rows, and the sum of the transactions that wrote them. */
    public Map<String, String> now() {
        return rows(question);
    }

    private List<String> tables() {
        return rows(
                        "select relname, '' from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")
                .keySet()
                .stream()
                .filter(table -> !BESIDE.contains(table))
                .toList();
    }

    private Map<String, String> rows(String sql) {
        Map<String, String> rows = new TreeMap<>();
        try (var statement = owner.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.put(found.getString(1), found.getString(2));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
