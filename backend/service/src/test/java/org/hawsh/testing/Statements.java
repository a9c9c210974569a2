package org.hawsh.testing;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/** How many SQL statements the service has prepared. */
public final class Statements {
    private static final int ASKINGS = 3;

    private Statements() {}

    /** Of the cheapest of a few askings: what the service does of itself only ever adds. */
    public static long of(EntityManagerFactory database, Runnable request) {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < ASKINGS; i++) {
            long before = prepared(database);
            request.run();
            fewest = Math.min(fewest, prepared(database) - before);
        }
        return fewest;
    }

    private static long prepared(EntityManagerFactory database) {
        return database.unwrap(SessionFactory.class).getStatistics().getPrepareStatementCount();
    }
}
