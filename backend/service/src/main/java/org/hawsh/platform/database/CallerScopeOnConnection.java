package org.hawsh.platform.database;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/**
 * Tells the database who is asking, and how long they wait, whenever a connection is taken. The setting is local to the
 * transaction, so it cannot leak to the next user of the connection; outside a transaction it has no effect and the
 * database shows no row. A database that is silent cannot end a statement: that the line to it does.
 */
@Singleton
class CallerScopeOnConnection implements AgroalPoolInterceptor {
    private static final String SET =
            """
            select set_config('hawsh.centres', ?, true), set_config('hawsh.caller', ?, true),
                   set_config('statement_timeout', ?, true), set_config('lock_timeout', ?, true)
            """;

    private final CallerScope scope;
    private final Patience patience;

    CallerScopeOnConnection(CallerScope scope, Patience patience) {
        this.scope = scope;
        this.patience = patience;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        boolean known = Arc.container().requestContext().isActive();
        boolean unhurried = known && scope.isUnhurried();
        Duration longest = unhurried ? patience.background() : patience.statement();
        Duration longestLock = unhurried ? patience.background() : patience.lock();
        try (PreparedStatement set = connection.prepareStatement(SET)) {
            set.setString(1, known ? scope.asArray() : "");
            set.setString(2, known ? scope.caller().map(UUID::toString).orElse("") : "");
            set.setString(3, String.valueOf(longest.toMillis()));
            set.setString(4, String.valueOf(longestLock.toMillis()));
            connection.setNetworkTimeout(
                    Runnable::run, (int) longest.plus(patience.grace()).toMillis());
            set.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the caller's scope could not be set", e);
        }
    }
}
