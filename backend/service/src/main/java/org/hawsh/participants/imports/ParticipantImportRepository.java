package org.hawsh.participants.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.values.Moments;

@ApplicationScoped
class ParticipantImportRepository implements PanacheRepositoryBase<ParticipantImport, UUID> {
    private static final String OPEN =
            "centreId in ?1 and id < ?2 and blobId is not null and expiresAt > ?3";

    private static final String LISTED =
            "centreId in ?1 and id < ?2 and (state in ('COMMITTED', 'WITHDRAWN') or blobId is not null and expiresAt > ?3)";

    Optional<ParticipantImport> find(UUID id, Collection<UUID> scope) {
        return find("id = ?1 and centreId in ?2", id, scope).firstResultOptional();
    }

    /** Two who ask for something at once wait for each other; the second finds it begun. */
    Optional<ParticipantImport> findAndLock(UUID id, Collection<UUID> scope) {
        return find("id = ?1 and centreId in ?2", id, scope)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The files of a centre that were not committed: none of them begins until the transaction ends. */
    List<ParticipantImport> waitingAndLock(UUID centreId) {
        return find("centreId = ?1 and blobId is not null", Sort.by("id"), centreId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The newest first: ids grow with time. One that expired is there no more. */
    List<ParticipantImport> page(Collection<UUID> scope, boolean openOnly, UUID before, int count) {
        return find(openOnly ? OPEN : LISTED, Sort.descending("id"), scope, before, Moments.now())
                .page(0, count)
                .list();
    }

    /** Work that waits, and for whom; empty if none does. */
    Optional<Claim> claim() {
        return Rows.of(
                        getEntityManager(),
                        "select import_id as id, centre as centre_id, asked_by from claim_participant_import()",
                        Claim.class)
                .uniqueResultOptional();
    }

    /** Held until the transaction ends, and by nobody longer: two workers never register the same file side by side. */
    void lockWork(UUID id) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:work, 0))")
                .setParameter("work", "participant_import:" + id)
                .getSingleResult();
    }

    /** So far, and still alive. */
    void progress(UUID id, ImportCounts counts) {
        getEntityManager()
                .createNativeQuery(
                        """
                        update participant_import set rows_done = :done, fault_count = :faults, faulty_rows = :faulty, doubt_count = :doubts,
                               lease_until = now() + interval '30 seconds'
                        where id = :id and state in ('CHECKING', 'COMMITTING')
                        """)
                .setParameter("id", id)
                .setParameter("done", counts.rowsDone())
                .setParameter("faults", counts.faultCount())
                .setParameter("faulty", counts.faultyRows())
                .setParameter("doubts", counts.doubtCount())
                .executeUpdate();
    }

    /** Also for somebody who may not see it any more. */
    void stop(UUID id) {
        getEntityManager()
                .createNativeQuery("select 1 from stop_participant_import(:id)")
                .setParameter("id", id)
                .getResultList();
    }

    /** @return false if somebody else has ended it */
    boolean end(UUID id, ImportStage from, ImportStage to) {
        return getEntityManager()
                        .createNativeQuery(
                                "update participant_import set state = :to, lease_until = null where id = :id and state = :from")
                        .setParameter("id", id)
                        .setParameter("from", from.name())
                        .setParameter("to", to.name())
                        .executeUpdate()
                == 1;
    }

    /**
     * What the trail tells from now on was done since, and not by the import: so the moment is that of the end.
     *
     * @return false if somebody else has committed it
     */
    boolean endCommitted(UUID id, int skipped) {
        return getEntityManager()
                        .createNativeQuery(
                                """
                                update participant_import set state = 'COMMITTED', committed_at = clock_timestamp(),
                                       withdrawable_until = clock_timestamp() + interval '14 days', lease_until = null,
                                       blob_id = null, sealed_look = null, skipped_count = :skipped
                                where id = :id and state = 'COMMITTING'
                                """)
                        .setParameter("id", id)
                        .setParameter("skipped", skipped)
                        .executeUpdate()
                == 1;
    }

    /** What went wrong may go right in a moment. */
    void letGo(UUID id) {
        getEntityManager()
                .createNativeQuery(
                        "update participant_import set lease_until = now() + interval '2 seconds' where id = :id and state in ('CHECKING', 'COMMITTING')")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** @param askedBy on whose behalf */
    record Claim(UUID id, UUID centreId, UUID askedBy) {}
}
