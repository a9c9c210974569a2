package org.hawsh.participants.names;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.hawsh.platform.database.CallerScope;

/** Reads the lexicon while the service starts, so that nobody's first search waits for it. */
@ApplicationScoped
class LexiconAtStart {
    private static final UUID NOBODY = new UUID(0, 0);

    private final LexiconMemory memory;
    private final CallerScope scope;
    private final ManagedExecutor inBackground;

    LexiconAtStart(LexiconMemory memory, CallerScope scope, ManagedExecutor inBackground) {
        this.memory = memory;
        this.scope = scope;
        this.inBackground = inBackground;
    }

    void begin(@Observes StartupEvent started) {
        inBackground.execute(this::read);
    }

    @ActivateRequestContext
    void read() {
        scope.enter(NOBODY, Set.of());
        scope.takeTime();
        QuarkusTransaction.requiringNew().run(memory::index);
    }
}
