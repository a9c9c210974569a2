package org.hawsh.participants.visits;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.work.files.FileState;

@ApplicationScoped
class AttendanceSheetRepository implements PanacheRepositoryBase<AttendanceSheet, UUID> {
    private static final UUID LAST_ID = new UUID(-1, -1);

    private static final String STORE =
            """
            insert into legacy_attendance
                (import_id, row_number, sex, centre_id, on_day, month_only, activity, age_band, visits, source)
            values (:sheet, :row, :sex, :centre, :day, :monthOnly, :activity, cast(:band as text), :visits, :source)
            """;

    Optional<AttendanceSheet> find(UUID id, Collection<UUID> scope) {
        return find("id = ?1 and centreId in ?2", id, scope).firstResultOptional();
    }

    /** Two commits of one file wait for each other; the second finds it done. */
    Optional<AttendanceSheet> findAndLock(UUID id, Collection<UUID> scope) {
        return find("id = ?1 and centreId in ?2", id, scope)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whether the same content was loaded at this centre before. */
    boolean isLoaded(UUID centre, byte[] contentHash) {
        return count(
                        "centreId = ?1 and contentHash = ?2 and state = ?3",
                        centre,
                        contentHash,
                        FileState.COMMITTED)
                > 0;
    }

    /** What was loaded, the newest first: ids grow with time. */
    List<AttendanceSheet> loaded(Collection<UUID> scope, UUID before, int count) {
        return find(
                        "centreId in ?1 and state = ?2 and id < ?3",
                        Sort.descending("id"),
                        scope,
                        FileState.COMMITTED,
                        before == null ? LAST_ID : before)
                .page(0, count)
                .list();
    }

    void store(AttendanceSheet sheet, List<PastVisits> visits) {
        for (PastVisits said : visits) {
            getEntityManager()
                    .createNativeQuery(STORE)
                    .setParameter("sheet", sheet.id())
                    .setParameter("row", said.row())
                    .setParameter("sex", said.sex().name())
                    .setParameter("centre", sheet.centreId())
                    .setParameter("day", said.on().day())
                    .setParameter("monthOnly", said.on().monthOnly())
                    .setParameter("activity", said.activity())
                    .setParameter("band", said.ageBand() == null ? null : said.ageBand().name())
                    .setParameter("visits", said.visits())
                    .setParameter("source", said.source())
                    .executeUpdate();
        }
    }
}
