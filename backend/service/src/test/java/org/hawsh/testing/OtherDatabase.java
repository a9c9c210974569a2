package org.hawsh.testing;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.arc.Arc;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;

/**
 * A database that takes the place of the tests' own for a while, under the running service:
 * databases are renamed, since a service knows the name of one. No job runs in it, as none is
 * written down there.
 */
public final class OtherDatabase implements AutoCloseable {
    private static final String SERVED = "hawsh";
    private static final String PUT_AWAY = "hawsh_put_away";

    /** As many as the service has at most. */
    private static final int CONNECTIONS = 20;

    private static String served = PUT_AWAY;
    private static int times;

    private final String name;

    private OtherDatabase(String name) {
        this.name = name;
    }

    /** With the schema and nothing that any test has written. */
    public static OtherDatabase fresh(String name) throws SQLException {
        asSuperuser(
                "create database " + name,
                "alter database %s owner to hawsh_owner".formatted(name),
                "revoke all on database %s from public".formatted(name),
                "grant connect on database %s to hawsh_app, hawsh_sealer".formatted(name));
        within(
                name,
                "revoke all on schema public from public",
                "grant usage on schema public to hawsh_app, hawsh_sealer");
        var config = ConfigProvider.getConfig();
        Flyway.configure()
                .dataSource(
                        config.getValue("hawsh.database.url", String.class)
                                .replaceFirst("[^/]+$", name),
                        "hawsh_owner",
                        config.getValue("hawsh.database.owner-password", String.class))
                .locations("filesystem:src/main/resources/db/migration")
                .load()
                .migrate();
        return new OtherDatabase(name);
    }

    /** What this one holds now, once more. It must not be served meanwhile. */
    public OtherDatabase copy(String other) throws SQLException {
        asSuperuser("create database %s template %s owner hawsh_owner".formatted(other, name));
        return new OtherDatabase(other);
    }

    /** Statements of whoever may do everything. */
    public void change(String... statements) throws SQLException {
        within(isServed() ? SERVED : name, statements);
    }

    public Connection asSuperuser() throws SQLException {
        return Databases.asSuperuser(isServed() ? SERVED : name);
    }

    /** From now on the service works on it. */
    public void serve() throws SQLException {
        serve(name);
    }

    /** The service works on the tests' own again. */
    public static void putBack() throws SQLException {
        serve(PUT_AWAY);
    }

    /** Of the server, with the files of all databases. */
    public static Path directory() {
        return Path.of(ConfigProvider.getConfig().getValue(TestDatabase.DIRECTORY, String.class));
    }

    private boolean isServed() {
        return served.equals(name);
    }

    private static void serve(String next) throws SQLException {
        if (served.equals(next)) {
            return;
        }
        asSuperuser(
                "alter database %s allow_connections false".formatted(SERVED),
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '%s'"
                        .formatted(SERVED),
                "alter database %s rename to %s".formatted(SERVED, served),
                "alter database %s rename to %s".formatted(next, SERVED),
                "alter database %s allow_connections true".formatted(SERVED),
                "alter database %s allow_connections true".formatted(served));
        served = next;
        Databases.forget();
        forgetConnections();
        // A node's copy of the lexicon is of the database it was read from: another edition makes
        // it read everything again.
        within(SERVED, "update name_word_edition set edition = " + 1_000 * ++times);
    }

    /** Those of before are broken, and each is found out when it is used. */
    private static void forgetConnections() {
        AgroalDataSource pool = Arc.container().instance(AgroalDataSource.class).get();
        pool.flush(FlushMode.ALL);
        for (int broken = 1; broken > 0; ) {
            broken = 0;
            List<Connection> taken = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS - 4; i++) {
                try {
                    Connection connection = pool.getConnection();
                    taken.add(connection);
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("select 1");
                    }
                } catch (SQLException | IllegalStateException e) {
                    broken++;
                }
            }
            for (Connection connection : taken) {
                try {
                    connection.close();
                } catch (SQLException e) {
                    broken++;
                }
            }
        }
    }

    private static void asSuperuser(String... statements) throws SQLException {
        within("postgres", statements);
    }

    private static void within(String database, String... statements) throws SQLException {
        try (Connection connection = Databases.asSuperuser(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        asSuperuser("drop database if exists %s with (force)".formatted(name));
    }
}
