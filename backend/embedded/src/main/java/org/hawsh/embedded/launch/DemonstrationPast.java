package org.hawsh.embedded.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.embedded.PostgresServer;

/** Moves what a demonstration began today to the day on which it is to have begun. Nobody but the owner of the tables writes the past. */
final class DemonstrationPast {
    private final PostgresServer postgres;

    DemonstrationPast(PostgresServer postgres) {
        this.postgres = postgres;
    }

    /** A call that was open for a month. */
    void closed(String call, LocalDate on) throws SQLException {
        behind(
                "grant_call",
                "update grant_call set opens_on = ?, closes_on = ?, closes_at = ?::date + interval '21 hours' where id = ?",
                call,
                on.minusDays(30),
                on,
                on);
    }

    /** An agreement that a second person approved. */
    void agreed(String grant, LocalDate on) throws SQLException {
        behind("grant_award", "update grant_award set agreed_on = ? where id = ?", grant, on);
    }

    boolean holds(String exists) throws SQLException {
        try (Connection connection = owner();
                ResultSet rows = connection.createStatement().executeQuery(exists)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private void behind(String table, String update, String id, LocalDate... days)
            throws SQLException {
        try (Connection connection = owner();
                Statement trigger = connection.createStatement();
                PreparedStatement change = connection.prepareStatement(update)) {
            connection.setAutoCommit(false);
            trigger.execute("alter table %s disable trigger user".formatted(table));
            for (int i = 0; i < days.length; i++) {
                change.setObject(i + 1, days[i]);
            }
            change.setObject(days.length + 1, UUID.fromString(id));
            change.executeUpdate();
            trigger.execute("alter table %s enable trigger user".formatted(table));
            connection.commit();
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(postgres.url(), "hawsh_owner", postgres.ownerPassword());
    }
}
