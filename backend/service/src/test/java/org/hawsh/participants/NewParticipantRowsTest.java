package org.hawsh.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;

@HawshTest
class NewParticipantRowsTest {
    /** The database itself derives them. */
    private static final List<String> DERIVED = List.of("birth_year_sort", "centres");

    @Test
    void everyColumnOfAPersonIsWritten() throws SQLException {
        String written = NewParticipantRows.PEOPLE.replaceAll("(?s)^.*?\\(|\\).*$", "");
        Set<String> columns = new TreeSet<>(DERIVED);
        columns.addAll(List.of(written.strip().split(",\\s*")));
        assertEquals(columnsOfAPerson(), columns);
    }

    private static Set<String> columnsOfAPerson() throws SQLException {
        try (Connection owner = Databases.asOwner();
                ResultSet table =
                        owner.getMetaData().getColumns(null, "public", "participant", null)) {
            Set<String> columns = new TreeSet<>();
            while (table.next()) {
                columns.add(table.getString("COLUMN_NAME"));
            }
            return columns;
        }
    }
}
