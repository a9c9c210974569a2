package org.hawsh.work.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.trail.ChangeLog;

/** Finds records within the caller's scope, and writes down what was done to them in the transaction of the effect. */
@ApplicationScoped
public class Records {
    private static final String CREATE = "CREATE";
    private static final String EDIT = "EDIT";

    private final EntityManager database;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ChangeLog changes;

    Records(EntityManager database, CurrentUser user, AuditTrail audit, ChangeLog changes) {
        this.database = database;
        this.user = user;
        this.audit = audit;
        this.changes = changes;
    }

    /**
     * For what belongs to no centre.
     *
     * @throws NotFound if there is none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T extends Recorded> T find(Class<T> type, UUID id) {
        T found = database.find(type, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /**
     * @throws NotFound if there is none, or none where the caller holds the permission
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T extends KeptAtCentre> T find(Class<T> type, UUID id, String permission) {
        return find(type, id, permission, LockModeType.NONE);
    }

    /** As {@link #find(Class, UUID, String)}, with nobody else changing it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T extends KeptAtCentre> T lock(Class<T> type, UUID id, String permission) {
        return find(type, id, permission, LockModeType.PESSIMISTIC_WRITE);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void created(Kind kind, Recorded record) {
        created(record, kind.did(CREATE, record));
    }

    /** @param act what it is called where something is made in another way than by creating it */
    @Transactional(Transactional.TxType.MANDATORY)
    public void created(Recorded record, Act act) {
        database.persist(record);
        database.flush();
        audit.record(act);
    }

    /** @param fields what the edit changed; an edit that changed nothing made no version and is in no history */
    @Transactional(Transactional.TxType.MANDATORY)
    public void edited(Kind kind, Kept record, Collection<String> fields) {
        done(kind, record, EDIT, fields);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void done(Kind kind, Kept record, String act, String... fields) {
        done(kind, record, act, List.of(fields));
    }

    private void done(Kind kind, Kept record, String act, Collection<String> fields) {
        database.flush();
        audit.record(kind.did(act, record));
        if (!fields.isEmpty()) {
            changes.record(kind.name(), record.id(), record.version(), kind.statedFields(fields));
        }
    }

    private <T extends KeptAtCentre> T find(
            Class<T> type, UUID id, String permission, LockModeType lock) {
        CriteriaBuilder condition = database.getCriteriaBuilder();
        CriteriaQuery<T> inScope = condition.createQuery(type);
        Root<T> record = inScope.from(type);
        inScope.where(
                condition.equal(record.get("id"), id),
                record.get("centreId").in(user.centresWith(permission)));
        return database.createQuery(inScope)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
