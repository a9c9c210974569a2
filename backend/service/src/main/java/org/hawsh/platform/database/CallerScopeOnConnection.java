package org.hawsh.platform.database;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Tells the database who is asking whenever a connection is taken. The setting is local to the transaction, so it
 * cannot leak to the next user of the connection; outside a transaction it has no effect and the database shows no row.
 */
@Singleton
class CallerScopeOnConnection implements AgroalPoolInterceptor {
    private static final String SET =
            "select set_config('hawsh.centres', ?, true), set_config('hawsh.caller', ?, true)";

    private final CallerScope scope;

    CallerScopeOnConnection(CallerScope scope) {
        this.scope = scope;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        boolean known = Arc.container().requestContext().isActive();
        try (PreparedStatement set = connection.prepareStatement(SET)) {
            set.setString(1, known ? scope.asArray() : "");
            set.setString(2, known ? scope.caller().map(UUID::toString).orElse("") : "");
            set.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the caller's scope could not be set", e);
        }
    }
}
