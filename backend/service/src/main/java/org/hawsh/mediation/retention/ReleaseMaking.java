package org.hawsh.mediation.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Job;

/** Freezes the numbers of each half year once, some weeks after it has ended. Only the database sees what is counted. */
@Singleton
class ReleaseMaking implements Job {
    private final EntityManager database;
    private final Every every;

    ReleaseMaking(
            EntityManager database,
            @ConfigProperty(name = "hawsh.mediation.retention-every", defaultValue = "24h")
                    Every every) {
        this.database = database;
        this.every = every;
    }

    @Override
    public String name() {
        return "releases of mediation";
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
                                                "select make_due_mediation_releases()",
                                                Integer.class)
                                        .getSingleResult());
    }
}
