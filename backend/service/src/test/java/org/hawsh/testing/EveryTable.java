package org.hawsh.testing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The whole schema, looked through for what should not be there. */
public final class EveryTable {
    private EveryTable() {}

    /** Every table there is, and every column of each, as text. */
    public static Set<String> thatNames(Object what) {
        Set<String> naming = new TreeSet<>();
        try (var owner = Databases.asOwner();
                var statement = owner.createStatement()) {
            List<String> tables = new ArrayList<>();
            ResultSet all =
                    statement.executeQuery(
                            "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition");
            while (all.next()) {
                tables.add(all.getString(1));
            }
            for (String table : tables) {
                ResultSet found =
                        statement.executeQuery(
                                "select exists (select from %s t where t::text like '%%%s%%')"
                                        .formatted(table, what));
                found.next();
                if (found.getBoolean(1)) {
                    naming.add(table);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return naming;
    }
}
