package org.hawsh.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Who did or read what about whom, written in the transaction of the effect; never any value. */
@ApplicationScoped
public class AuditTrail {
    private final EntityManager database;
    private final Request request;

    AuditTrail(EntityManager database, Request request) {
        this.database = database;
        this.request = request;
    }

    /** @param purpose why, in upper snake case; null where the act explains itself */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID actor, String action, String entity, UUID entityId, String purpose) {
        database.createNativeQuery(
                        "insert into audit_entry (actor, action, entity, entity_id, purpose, request_id)"
                                + " values (:actor, :action, :entity, :entityId, :purpose, :requestId)")
                .setParameter("actor", actor)
                .setParameter("action", action)
                .setParameter("entity", entity)
                .setParameter("entityId", entityId)
                .setParameter("purpose", purpose)
                .setParameter("requestId", request.id())
                .executeUpdate();
    }
}
