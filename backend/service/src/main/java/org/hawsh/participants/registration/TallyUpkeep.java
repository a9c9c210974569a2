package org.hawsh.participants.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Job;

/** Folds who came lately into the tally of the register, so that counting stays as quick as it is exact. */
@Singleton
class TallyUpkeep implements Job {
    private final EntityManager database;
    private final Every every;

    TallyUpkeep(
            EntityManager database,
            @ConfigProperty(name = "hawsh.tally.fold-every", defaultValue = "1m") Every every) {
        this.database = database;
        this.every = every;
    }

    @Override
    public String name() {
        return "tally";
    }

    @Override
    public Every every() {
        return every;
    }

    @Override
    public void run() {
        QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                OneColumn.of(
                                                database,
                                                "select fold_participant_tally()",
                                                Integer.class)
                                        .getSingleResult());
    }
}
