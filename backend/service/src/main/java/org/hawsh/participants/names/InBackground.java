package org.hawsh.participants.names;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.context.api.ManagedExecutorConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.hawsh.platform.database.CallerScope;

/** Reads the lexicon in a transaction of its own and as nobody, while whoever asked goes on. */
@ApplicationScoped
public class InBackground {
    private static final UUID NOBODY = new UUID(0, 0);

    private final CallerScope scope;
    private final ManagedExecutor threads;

    /** @param threads that know nothing of who is calling: their scope would be changed under their feet */
    InBackground(
            CallerScope scope,
            @ManagedExecutorConfig(
                            propagated = {},
                            cleared = ThreadContext.ALL_REMAINING)
                    ManagedExecutor threads) {
        this.scope = scope;
        this.threads = threads;
    }

    void execute(Runnable reading) {
        threads.execute(() -> run(reading));
    }

    @ActivateRequestContext
    void run(Runnable reading) {
        scope.enter(NOBODY, Set.of());
        scope.takeTime();
        QuarkusTransaction.requiringNew().run(reading);
    }
}
