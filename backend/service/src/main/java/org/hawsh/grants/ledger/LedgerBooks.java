package org.hawsh.grants.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.centres.Centres;
import org.hawsh.centres.LocalMoments;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Records;

/**
 * Which days of a centre's ledger are open. Whoever posts and whoever closes a period wait for each other at the centre's book, so that
 * nothing slips into a period while it is closed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LedgerBooks {
    private static final String OPEN =
            "insert into ledger_book (centre_id) values (:centre) on conflict do nothing";

    private static final String SHARE =
            "select closed_until from ledger_book where centre_id = :centre for share";

    private static final String LOCK =
            "select closed_until from ledger_book where centre_id = :centre for update";

    private static final String READ =
            "select closed_until, closed_by, closed_at from ledger_book where centre_id = :centre";

    private static final String CLOSE =
            """
            update ledger_book set closed_until = :until, closed_by = :by, closed_at = :at
            where centre_id = :centre
            """;

    private final EntityManager database;
    private final Centres centres;
    private final CurrentUser user;
    private final Records records;

    LedgerBooks(EntityManager database, Centres centres, CurrentUser user, Records records) {
        this.database = database;
        this.centres = centres;
        this.user = user;
        this.records = records;
    }

    /**
     * That something can count on this day, until the transaction ends.
     *
     * @throws ValidationFailed of a day that has not come, or that nobody can mean
     * @throws LedgerRefusal of a day that is closed
     */
    void mustTake(UUID centre, LocalDate day) {
        ValidationFailed.ifAny(implausible("/effectiveOn", day, centres.todayAt(centre)));
        LocalDate closed = closedUntil(centre, SHARE);
        if (closed != null && !day.isAfter(closed)) {
            throw LedgerRefusal.periodClosed(closed);
        }
    }

    /** The day itself or, where it is closed, the first that is open; that does not change until the transaction ends. */
    LocalDate firstOpen(UUID centre, LocalDate day) {
        LocalDate closed = closedUntil(centre, SHARE);
        return closed == null || day.isAfter(closed) ? day : closed.plusDays(1);
    }

    /** Forward only, and never a day that is not over. */
    void close(UUID centre, LocalDate until) {
        LocalDate today = centres.todayAt(centre);
        List<Fault> faults = new ArrayList<>(LocalMoments.implausible("/until", until));
        if (!until.isBefore(today)) {
            faults.add(Fault.at("/until", "day-not-over"));
        }
        ValidationFailed.ifAny(faults);
        LocalDate closed = closedUntil(centre, LOCK);
        if (closed != null && !until.isAfter(closed)) {
            throw LedgerRefusal.closedAlready(closed);
        }
        database.createNativeQuery(CLOSE)
                .setParameter("centre", centre)
                .setParameter("until", until)
                .setParameter("by", user.subject())
                .setParameter("at", Moments.now())
                .executeUpdate();
        records.done(LedgerSheet.BOOK.did("CLOSE", centre, centre));
    }

    Closed read(UUID centre) {
        return Rows.of(database, READ, Closed.class)
                .setParameter("centre", centre)
                .uniqueResultOptional()
                .orElse(new Closed(null, null, null));
    }

    /** What is wrong with a day on which something is to count. */
    static List<Fault> implausible(String pointer, LocalDate day, LocalDate today) {
        List<Fault> faults = new ArrayList<>(LocalMoments.implausible(pointer, day));
        if (day.isAfter(today)) {
            faults.add(Fault.at(pointer, "in-the-future"));
        }
        return faults;
    }

    private LocalDate closedUntil(UUID centre, String locking) {
        database.createNativeQuery(OPEN).setParameter("centre", centre).executeUpdate();
        return OneColumn.of(database, locking, LocalDate.class)
                .setParameter("centre", centre)
                .getSingleResult();
    }

    /** @param closedUntil null while nothing is closed */
    record Closed(LocalDate closedUntil, UUID closedBy, Instant closedAt) {}
}
