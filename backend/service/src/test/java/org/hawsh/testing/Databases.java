package org.hawsh.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Connections beside the service: as the owner to set a scene, as the app role to try what a forgotten filter would do. */
public final class Databases {
    private static final ThreadLocal<Connection> OWNER = new ThreadLocal<>();

    private Databases() {}

    public static Connection asOwner() {
        return connect("hawsh_owner", "hawsh.database.owner-password");
    }

    public static Connection asApp() {
        return connect("hawsh_app", "hawsh.database.app-password");
    }

    public static Connection asSealer() {
        return connect("hawsh_sealer", TestDatabase.SEALER_PASSWORD);
    }

    /** Runs one statement as the owner and returns how many rows it touched. */
    public static int execute(String sql, Object... values) {
        try (var statement = owner().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The single number a query answers, asked as the owner. */
    public static long count(String sql, Object... values) {
        try (var statement = owner().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another database stands behind the address from now on. */
    static void forget() {
        OWNER.remove();
    }

    /** Signing in to a database costs more than most statements, so each thread of the tests keeps its connection. */
    static Connection owner() throws SQLException {
        Connection kept = OWNER.get();
        String url = url();
        if (kept == null || kept.isClosed() || !kept.getMetaData().getURL().equals(url)) {
            kept = asOwner();
            OWNER.set(kept);
        }
        return kept;
    }

    /** Whoever may do everything, in the database of this name. */
    static Connection asSuperuser(String database) throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                url().replaceFirst("[^/]+$", database),
                "postgres",
                config.getValue(TestDatabase.SUPERUSER_PASSWORD, String.class));
    }

    private static String url() {
        return ConfigProvider.getConfig().getValue("hawsh.database.url", String.class);
    }

    private static Connection connect(String role, String passwordProperty) {
        Config config = ConfigProvider.getConfig();
        try {
            return DriverManager.getConnection(
                    url(), role, config.getValue(passwordProperty, String.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
