package org.hawsh.mediation.vault;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Job;
import org.jboss.logging.Logger;

/**
 * Wraps the keys of cases with the newest KEK. What they have sealed stays as it is, and whoever reads meanwhile unwraps with
 * whichever of the two keys it is: both are in the file until this has run.
 */
@Singleton
class Rewrapping implements Job {
    private static final Logger LOG = Logger.getLogger(Rewrapping.class);
    private static final int AT_ONCE = 100;

    private final EntityManager database;
    private final KekProvider keks;
    private final Every every;

    Rewrapping(
            EntityManager database,
            KekProvider keks,
            @ConfigProperty(name = "hawsh.mediation.rewrap-every", defaultValue = "10m")
                    Every every) {
        this.database = database;
        this.keks = keks;
        this.every = every;
    }

    @Override
    public String name() {
        return "keys wrapped with the newest KEK";
    }

    @Override
    public Every every() {
        return every;
    }

    @Override
    public void run() {
        int wrapped = 0;
        for (int more = 1; more > 0; wrapped += more) {
            more = QuarkusTransaction.requiringNew().call(this::some);
        }
        if (wrapped > 0) {
            LOG.infof("%s: %d", name(), wrapped);
        }
    }

    private int some() {
        KekProvider.Kek kek = keks.current();
        List<Wrapped> keys =
                Rows.of(
                                database,
                                "select case_id, wrapped from mediation_keys_under_another_kek(:newest, :count)",
                                Wrapped.class)
                        .setParameter("newest", kek.id())
                        .setParameter("count", AT_ONCE)
                        .getResultList();
        return keys.stream().mapToInt(key -> rewrap(key, kek)).sum();
    }

    private int rewrap(Wrapped key, KekProvider.Kek kek) {
        byte[] anew =
                CaseVault.wrap(
                        CaseVault.unwrap(key.wrapped(), kek.aead(), key.caseId()),
                        kek.aead(),
                        key.caseId());
        return OneColumn.of(
                        database,
                        "select rewrap_mediation_key(:case, :seen, :anew, :newest)",
                        Integer.class)
                .setParameter("case", key.caseId())
                .setParameter("seen", key.wrapped())
                .setParameter("anew", anew)
                .setParameter("newest", kek.id())
                .getSingleResult();
    }

    record Wrapped(UUID caseId, byte[] wrapped) {}
}
