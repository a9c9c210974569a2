package org.hawsh.mediation.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.mediation.vault.CaseVault;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Job;
import org.jboss.logging.Logger;

/**
 * Destroys the narratives whose day has come. First the key, which is on the list of erased keys before it is gone, then the
 * rows: whatever fails in between is done by the next run, and could be read by nobody meanwhile.
 */
@Singleton
class Destruction implements Job {
    private static final Logger LOG = Logger.getLogger(Destruction.class);

    private final EntityManager database;
    private final CaseVault vault;
    private final boolean dryRun;
    private final Every every;

    Destruction(
            EntityManager database,
            CaseVault vault,
            @ConfigProperty(name = "hawsh.mediation.retention-dry-run", defaultValue = "false")
                    boolean dryRun,
            @ConfigProperty(name = "hawsh.mediation.retention-every", defaultValue = "24h")
                    Every every) {
        this.database = database;
        this.vault = vault;
        this.dryRun = dryRun;
        this.every = every;
    }

    @Override
    public String name() {
        return "narratives of mediation destroyed";
    }

    @Override
    public Every every() {
        return every;
    }

    @Override
    public void run() {
        run(dryRun);
    }

    /**
     * @param dry says how many are due, and destroys none
     * @return how many were due
     */
    int run(boolean dry) {
        List<UUID> due = QuarkusTransaction.requiringNew().call(this::due);
        if (!dry) {
            due.forEach(caseId -> QuarkusTransaction.requiringNew().run(() -> destroy(caseId)));
        }
        if (!due.isEmpty()) {
            LOG.infof(dry ? "%s: %d due, none touched" : "%s: %d", name(), due.size());
        }
        return due.size();
    }

    private List<UUID> due() {
        return OneColumn.of(database, "select case_id from mediation_narratives_due()", UUID.class)
                .getResultList();
    }

    private void destroy(UUID caseId) {
        vault.destroy(caseId);
        OneColumn.of(database, "select destroy_mediation_narrative(:case)", Integer.class)
                .setParameter("case", caseId)
                .getSingleResult();
    }
}
