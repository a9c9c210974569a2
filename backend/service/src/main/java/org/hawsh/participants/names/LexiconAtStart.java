package org.hawsh.participants.names;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Reads the lexicon while the service starts, so that nobody's first search waits for it. */
@ApplicationScoped
class LexiconAtStart {
    private final LexiconMemory memory;
    private final InBackground inBackground;

    LexiconAtStart(LexiconMemory memory, InBackground inBackground) {
        this.memory = memory;
        this.inBackground = inBackground;
    }

    void begin(@Observes StartupEvent started) {
        inBackground.execute(memory::index);
    }
}
