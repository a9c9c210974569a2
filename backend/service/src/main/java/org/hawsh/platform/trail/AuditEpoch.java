package org.hawsh.platform.trail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/**
 * Notices that the database was restored: transactions are counted from the start again, and rows of the audit trail are
 * told apart by the epoch they were written in.
 */
@Singleton
class AuditEpoch {
    private final EntityManager database;

    AuditEpoch(EntityManager database) {
        this.database = database;
    }

    void begin(@Observes StartupEvent started) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery("select begin_audit_epoch()")
                                        .getSingleResult());
    }
}
