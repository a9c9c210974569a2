package org.hawsh.embedded.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.hawsh.embedded.DemonstrationStaff;
import org.hawsh.embedded.PostgresServer;
import org.hawsh.embedded.StartFailure;

/** Says who may do what in a demonstration, as an installation is set up before anybody can sign in. */
final class DemonstrationRoles {

    private final PostgresServer postgres;

    DemonstrationRoles(PostgresServer postgres) {
        this.postgres = postgres;
    }

    void assign() {
        try (Connection connection =
                DriverManager.getConnection(
                        postgres.url(), "hawsh_owner", postgres.ownerPassword())) {
            connection.setAutoCommit(false);
            boolean fresh = isEmpty(connection);
            for (DemonstrationStaff member : DemonstrationStaff.everybody()) {
                if (isNew(connection, member)) {
                    assign(connection, member);
                    introduce(connection, member);
                }
            }
            if (fresh) {
                connection.createStatement().execute(statement("assignments.sql"));
            }
            connection.createStatement().execute(statement("service-clients.sql"));
            connection.commit();
        } catch (SQLException e) {
            throw new StartFailure("Roles could not be assigned: " + e.getMessage(), e);
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (ResultSet rows =
                connection
                        .createStatement()
                        .executeQuery("select not exists (select from role_assignment)")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /** Somebody the demonstration did not have when this one was begun; who lost their roles has had one. */
    private static boolean isNew(Connection connection, DemonstrationStaff member)
            throws SQLException {
        try (PreparedStatement count =
                connection.prepareStatement(
                        "select not exists (select from role_assignment where subject = ?)")) {
            count.setObject(1, UUID.fromString(member.subject()));
            try (ResultSet rows = count.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static void assign(Connection connection, DemonstrationStaff member)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into role_assignment (subject, role, centre_id) values (?, ?, ?)")) {
            insert.setObject(1, UUID.fromString(member.subject()));
            insert.setString(2, member.role());
            insert.setObject(
                    3, member.centreId() == null ? null : UUID.fromString(member.centreId()));
            insert.executeUpdate();
        }
    }

    /** What they are called, as if each had signed in once. */
    private static void introduce(Connection connection, DemonstrationStaff member)
            throws SQLException {
        try (PreparedStatement remember =
                connection.prepareStatement("select remember_account(?, ?, ?)")) {
            String name = (member.firstName() + " " + member.lastName()).strip();
            remember.setObject(1, UUID.fromString(member.subject()));
            remember.setString(2, member.username());
            remember.setString(3, name.isEmpty() ? member.username() : name);
            remember.execute();
        }
    }

    private static String statement(String name) {
        try (InputStream file = DemonstrationRoles.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
