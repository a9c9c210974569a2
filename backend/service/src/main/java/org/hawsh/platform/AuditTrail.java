package org.hawsh.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
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

    /**
     * @param purpose why, in upper snake case; null where the act explains itself
     */
    public void record(UUID actor, String action, String entity, UUID entityId, String purpose) {
        recordAll(actor, action, entity, List.of(entityId), purpose);
    }

    /** One entry each, in one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(
            UUID actor, String action, String entity, Collection<UUID> entityIds, String purpose) {
        database.createNativeQuery(
                        "insert into audit_entry (actor, action, entity, entity_id, purpose, request_id)"
                                + " select :actor, :action, :entity, entity_id, cast(:purpose as text), :requestId"
                                + " from unnest(cast(:entityIds as uuid[])) as entity_id")
                .setParameter("actor", actor)
                .setParameter("action", action)
                .setParameter("entity", entity)
                .setParameter("entityIds", entityIds.toArray(UUID[]::new))
                .setParameter("purpose", purpose)
                .setParameter("requestId", request.id())
                .executeUpdate();
    }
}
