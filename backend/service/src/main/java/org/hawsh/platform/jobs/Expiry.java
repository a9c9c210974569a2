package org.hawsh.platform.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import org.hawsh.platform.database.OneColumn;
import org.jboss.logging.Logger;

/**
 * Drops what was kept for a time only, of all callers and centres. Row-level security shows a job nobody's rows, so a function of
 * the database drops them, and answers nothing but how many there were.
 */
public abstract class Expiry implements Job {
    private static final Logger LOG = Logger.getLogger(Expiry.class);

    private final EntityManager database;
    private final Every every;
    private final String name;
    private final String sql;

    /**
     * @param name what is dropped
     * @param sql calls the function that drops it and answers how many there were
     */
    protected Expiry(EntityManager database, Every every, String name, String sql) {
        this.database = database;
        this.every = every;
        this.name = name;
        this.sql = sql;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Every every() {
        return every;
    }

    @Override
    public void run() {
        int dropped = QuarkusTransaction.requiringNew().call(this::drop);
        if (dropped > 0) {
            LOG.infof("%s: %d dropped", name, dropped);
        }
    }

    private int drop() {
        return OneColumn.of(database, sql, Integer.class).getSingleResult();
    }
}
