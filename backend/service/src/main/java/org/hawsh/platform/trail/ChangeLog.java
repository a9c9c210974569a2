package org.hawsh.platform.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.hawsh.platform.database.CallerScope;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.problems.Forbidden;

/** The history of what can be edited: which fields, by whom and when; never a value. */
@ApplicationScoped
public class ChangeLog {
    private final EntityManager database;
    private final CallerScope scope;

    ChangeLog(EntityManager database, CallerScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /**
     * @param version the version the edit made
     * @param fields as the contract names them ({@code birthDate})
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String entity, UUID entityId, int version, Collection<String> fields) {
        database.createNativeQuery(
                        "insert into change_log (entity, entity_id, version, changed_fields, changed_by)"
                                + " values (:entity, :entityId, :version, :fields, :caller)")
                .setParameter("entity", entity)
                .setParameter("entityId", entityId)
                .setParameter("version", version)
                .setParameter("fields", new TreeSet<>(fields).toArray(String[]::new))
                .setParameter("caller", scope.caller().orElseThrow(Forbidden::new))
                .executeUpdate();
    }

    /**
     * Newest first. Ask only for what the caller has been shown to be allowed to see.
     *
     * @param before only what came before this version; null for the newest
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Change> of(String entity, UUID entityId, Integer before, int count) {
        return Rows.of(
                        database,
                        "select version, changed_fields, changed_by, at"
                                + " from changes_of(:entity, :entityId, :before, :count)",
                        Change.class)
                .setParameter("entity", entity)
                .setParameter("entityId", entityId)
                .setParameter("before", before == null ? Integer.MAX_VALUE : before)
                .setParameter("count", count)
                .getResultList();
    }

    /** One edit: the version it made, the fields it changed, who made it and when. */
    public record Change(int version, List<String> changedFields, UUID changedBy, Instant at) {}
}
