package org.hawsh.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.hawsh.embedded.PostgresOptions;
import org.hawsh.embedded.PostgresServer;

/** A PostgreSQL of its own with the schema and what is filled into it, for whoever asks how statements find their way in much. */
public final class FilledServer {
    private FilledServer() {}

    /** @param statements run as the owner, one after the other; whoever starts it closes it */
    public static PostgresServer with(List<String> statements) throws SQLException {
        PostgresServer postgres = PostgresServer.start(PostgresOptions.forTests());
        Flyway.configure()
                .dataSource(postgres.url(), "hawsh_owner", postgres.ownerPassword())
                .locations("filesystem:src/main/resources/db/migration")
                .load()
                .migrate();
        try (Connection owner =
                        DriverManager.getConnection(
                                postgres.url(), "hawsh_owner", postgres.ownerPassword());
                Statement statement = owner.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
        return postgres;
    }
}
