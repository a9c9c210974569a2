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
 * Wraps the keys of cases and of drafts with the newest KEK. What they have sealed stays as it is, and whoever reads meanwhile unwraps with
 * whichever of the two keys it is: both are in the file until this has run.
 */
@Singleton
class Rewrapping implements Job {
    private static final Logger LOG = Logger.getLogger(Rewrapping.class);
    private static final int AT_ONCE = 100;

    private static final String CASES_LEFT =
            "select case_id as row_id, wrapped from mediation_keys_under_another_kek(:newest, :count)";

    private static final String REWRAP_CASE =
            "select rewrap_mediation_key(:row, :seen, :anew, :newest)";

    private static final String DRAFTS_LEFT =
            "select row_id, wrapped from mediation_drafts_under_another_kek(:newest, :count)";

    private static final String REWRAP_DRAFT =
            "select rewrap_mediation_draft(:row, :seen, :anew, :newest)";

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
        int wrapped = allOf(KeyWraps.CASES, CASES_LEFT, REWRAP_CASE);
        wrapped += allOf(KeyWraps.DRAFTS, DRAFTS_LEFT, REWRAP_DRAFT);
        if (wrapped > 0) {
            LOG.infof("%s: %d", name(), wrapped);
        }
    }

    private int allOf(KeyWraps wraps, String left, String rewrap) {
        int wrapped = 0;
        for (int more = 1; more > 0; wrapped += more) {
            more = QuarkusTransaction.requiringNew().call(() -> some(wraps, left, rewrap));
        }
        return wrapped;
    }

    private int some(KeyWraps wraps, String left, String rewrap) {
        KekProvider.Kek kek = keks.current();
        List<Wrapped> keys =
                Rows.of(database, left, Wrapped.class)
                        .setParameter("newest", kek.id())
                        .setParameter("count", AT_ONCE)
                        .getResultList();
        return keys.stream().mapToInt(key -> rewrap(key, kek, wraps, rewrap)).sum();
    }

    private int rewrap(Wrapped key, KekProvider.Kek kek, KeyWraps wraps, String rewrap) {
        byte[] anew =
                wraps.wrap(
                        wraps.unwrap(key.wrapped(), kek.aead(), key.rowId()),
                        kek.aead(),
                        key.rowId());
        return OneColumn.of(database, rewrap, Integer.class)
                .setParameter("row", key.rowId())
                .setParameter("seen", key.wrapped())
                .setParameter("anew", anew)
                .setParameter("newest", kek.id())
                .getSingleResult();
    }

    /** @param rowId of the case or of the draft */
    record Wrapped(UUID rowId, byte[] wrapped) {}
}
