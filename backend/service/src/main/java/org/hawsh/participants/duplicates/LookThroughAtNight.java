package org.hawsh.participants.duplicates;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.participants.duplicates.RegisterAtNight.Everybody;
import org.hawsh.participants.duplicates.RegisterAtNight.Keeping;
import org.hawsh.participants.names.LexiconMemory;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Job;
import org.jboss.logging.Logger;

/** Looks through the whole register once a night, so that in the morning the pairs wait which somebody should look at (ADR 79). */
@ApplicationScoped
class LookThroughAtNight implements Job {
    private static final Logger LOG = Logger.getLogger(LookThroughAtNight.class);

    private final RegisterAtNight register;
    private final LexiconMemory lexicon;
    private final Every every;

    LookThroughAtNight(
            RegisterAtNight register,
            LexiconMemory lexicon,
            @ConfigProperty(name = "hawsh.duplicates.look-through", defaultValue = "02:00")
                    Every every) {
        this.register = register;
        this.lexicon = lexicon;
        this.every = every;
    }

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public Every every() {
        return every;
    }

    @Override
    public void run() {
        Everybody all = register.read();
        NamesAlike names =
                new NamesAlike(
                        QuarkusTransaction.requiringNew().call(lexicon::index), all.people.words());
        all.people.putInOrder(names);
        Keeping keeping = register.keeping(all.people);
        new PairsOfAll(all.people, names, all.centres, keeping).find();
        int kept = keeping.end();
        if (kept > 0) {
            LOG.infof("duplicates: %d new pairs wait for somebody to look", kept);
        }
    }
}
