package org.hawsh.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Brings databases and roles to what {@code roles.sql} says; the only work done as superuser. */
final class PostgresRoles {

    private static final List<String> DATABASES = List.of("hawsh", "keycloak");
    private static final List<String> ROLES =
            List.of("owner", "app", "publish", "sealer", "keycloak");

    private final String server;
    private final Secrets secrets;

    PostgresRoles(String server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    void establish() {
        try {
            try (Connection connection = connect("postgres")) {
                for (String database : DATABASES) {
                    createUnlessThere(connection, database);
                }
            }
            try (Connection connection = connect("hawsh")) {
                for (String role : ROLES) {
                    set(connection, "hawsh.%s_password".formatted(role), secrets.get(role));
                }
                execute(connection, script());
            }
        } catch (SQLException e) {
            throw new StartFailure(
                    "The database roles could not be made: %s".formatted(e.getMessage()), e);
        }
    }

    /** A further, empty database beside the first, with the same rights. */
    void createDatabase(String name) throws SQLException {
        String quoted = quoted(name);
        try (Connection connection = connect("postgres")) {
            createUnlessThere(connection, name);
            execute(
                    connection,
                    "alter database %1$s owner to hawsh_owner; revoke all on database %1$s from public; grant connect on database %1$s to hawsh_app, hawsh_publish, hawsh_sealer"
                            .formatted(quoted));
        }
        try (Connection connection = connect(name)) {
            execute(
                    connection,
                    "revoke all on schema public from public; grant usage on schema public to hawsh_app, hawsh_sealer");
        }
    }

    void dropDatabase(String name) throws SQLException {
        try (Connection connection = connect("postgres")) {
            execute(connection, "drop database if exists %s with (force)".formatted(quoted(name)));
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server + database, "postgres", secrets.get("postgres"));
    }

    private static void createUnlessThere(Connection connection, String database)
            throws SQLException {
        try (PreparedStatement ask =
                connection.prepareStatement("select from pg_database where datname = ?")) {
            ask.setString(1, database);
            if (!ask.executeQuery().next()) {
                execute(connection, "create database " + quoted(database));
            }
        }
    }

    private static void set(Connection connection, String setting, String value)
            throws SQLException {
        try (PreparedStatement set =
                connection.prepareStatement("select set_config(?, ?, false)")) {
            set.setString(1, setting);
            set.setString(2, value);
            set.execute();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String script() {
        try (InputStream file = PostgresRoles.class.getResourceAsStream("roles.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StartFailure("roles.sql cannot be read", e);
        }
    }
}
