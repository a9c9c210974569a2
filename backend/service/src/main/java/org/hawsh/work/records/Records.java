package org.hawsh.work.records;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.function.Consumer;
import org.hawsh.access.CurrentUser;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.trail.ChangeLog;

/** Finds records within the caller's scope, and writes down what was done to them in the transaction of the effect. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Records {
    private static final String CREATE = "CREATE";
    private static final String EDIT = "EDIT";

    private final EntityManager database;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final MergePatch patches;

    Records(
            EntityManager database,
            CurrentUser user,
            AuditTrail audit,
            ChangeLog changes,
            MergePatch patches) {
        this.database = database;
        this.user = user;
        this.audit = audit;
        this.changes = changes;
        this.patches = patches;
    }

    /**
     * For what belongs to no centre.
     *
     * @throws NotFound if there is none
     */
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
    public <T extends Recorded> T find(Class<T> type, UUID id, String permission) {
        return find(type, id, null, permission, LockModeType.NONE);
    }

    /**
     * @throws NotFound if there is none at this centre, or the caller does not hold the permission there, alike
     */
    public <T extends Recorded> T find(Class<T> type, UUID id, UUID centre, String permission) {
        return find(type, id, centre, permission, LockModeType.NONE);
    }

    /** As {@link #find(Class, UUID, String)}, with nobody else changing it until the transaction ends. */
    public <T extends Recorded> T lock(Class<T> type, UUID id, String permission) {
        return find(type, id, null, permission, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As {@link #find(Class, UUID, UUID, String)}, with nobody else changing it until the transaction ends. */
    public <T extends Recorded> T lock(Class<T> type, UUID id, UUID centre, String permission) {
        return find(type, id, centre, permission, LockModeType.PESSIMISTIC_WRITE);
    }

    public void created(Kind kind, Recorded record) {
        created(record, kind.did(CREATE, record));
    }

    /** @param act what it is called where something is made in another way than by creating it */
    public void created(Recorded record, Act act) {
        database.persist(record);
        database.flush();
        audit.record(act);
    }

    /**
     * Edits what the patch says. A patch that changes nothing makes no version and is written down nowhere.
     *
     * @param check what must hold of the whole record after the patch
     * @throws VersionConflict if what the editor saw is not what is stored
     */
    public <D extends Record, T extends Kept & Editable<D>> T edit(
            Kind kind, T record, int seenVersion, JsonNode mergePatch, Consumer<D> check) {
        MergePatch.Patched<D> patched = patches.apply(mergePatch, record.details());
        check.accept(patched.value());
        record.mustBe(seenVersion);
        record.become(patched.value());
        if (!patched.changedFields().isEmpty()) {
            edited(kind, record, patched.changedFields());
        }
        return record;
    }

    /** @param fields what the edit changed; an edit that changed nothing made no version and is in no history */
    public void edited(Kind kind, WithHistory record, Collection<String> fields) {
        done(kind, record, EDIT, fields);
    }

    public void done(Kind kind, WithHistory record, String act, String... fields) {
        done(kind, record, act, List.of(fields));
    }

    public void done(Kind kind, WithHistory record, String act, Collection<String> fields) {
        done(kind, record, act);
        if (!fields.isEmpty()) {
            changed(kind, record, fields);
        }
    }

    /** It was read, or something happened to it that is in no history. */
    public void done(Kind kind, Auditable record, String act) {
        done(kind.did(act, record));
    }

    /** @param act what happened, with more to say of it than its name */
    public void done(Act act) {
        database.flush();
        audit.record(act);
    }

    /** The same happened to each of them; it is written in one statement. */
    public void doneToEach(Act act, Collection<UUID> ids) {
        database.flush();
        audit.recordEach(act, ids);
    }

    /** A list was shown: one row, which names whom or what it showed by keyed hash. */
    public void shown(Act act, Collection<UUID> ids) {
        audit.recordShown(act, ids);
    }

    /** For the history alone: what happened is written down for many at once, and each has its own version. */
    public void changed(Kind kind, WithHistory record, Collection<String> fields) {
        changed(kind, record.id(), record.version(), fields);
    }

    /** @param version the one this change made, of what has no record to ask */
    public void changed(Kind kind, UUID id, int version, Collection<String> fields) {
        changes.record(kind.name(), id, version, kind.statedFields(fields));
    }

    /** @param centre null for any */
    private <T extends Recorded> T find(
            Class<T> type, UUID id, UUID centre, String permission, LockModeType lock) {
        CriteriaBuilder condition = database.getCriteriaBuilder();
        CriteriaQuery<T> inScope = condition.createQuery(type);
        Root<T> record = inScope.from(type);
        inScope.where(
                condition.equal(record.get("id"), id),
                record.get("centreId").in(user.centresWith(permission)),
                centre == null
                        ? condition.conjunction()
                        : condition.equal(record.get("centreId"), centre));
        return database.createQuery(inScope)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
