package org.hawsh.participants.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hawsh.participants.matching.NameIndex;

/**
 * This node's copy of the lexicon. What this node adds it knows once the transaction has committed, what another node adds
 * within a second.
 *
 * <p>Words are read that were added by transactions not yet known to have ended when it was last read: a watermark of numbers
 * would miss whoever draws a number first and commits last. A watermark from the future means that the database was restored
 * from an older backup, and everything is read again; so it is when words were counted or removed.
 */
@ApplicationScoped
public class LexiconMemory {
    private static final long KNOWN_TO_OTHERS_AFTER = TimeUnit.SECONDS.toNanos(1);

    private static final String READ =
            """
            select e.edition as edition, cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) as watermark,
                   w.id as id, w.text as text, w.frequency as frequency
            from name_word_edition e left join name_word w on w.added_in >= cast(cast(:since as text) as xid8)
            """;

    private final EntityManager database;
    private final TransactionSynchronizationRegistry transactions;
    private final AtomicInteger written = new AtomicInteger();
    private volatile Copy copy;

    public LexiconMemory(EntityManager database, TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Transactional(TxType.MANDATORY)
    public NameIndex index() {
        Copy now = copy;
        return isFresh(now) ? now.index() : read();
    }

    /** This transaction may add words: they are read again once it has committed. */
    @Transactional(TxType.MANDATORY)
    void expectMore() {
        transactions.registerInterposedSynchronization(
                new Synchronization() {
                    @Override
                    public void beforeCompletion() {}

                    @Override
                    public void afterCompletion(int status) {
                        if (status == Status.STATUS_COMMITTED) {
                            written.incrementAndGet();
                        }
                    }
                });
    }

    private boolean isFresh(Copy known) {
        return known != null
                && known.written() == written.get()
                && System.nanoTime() - known.readAt() < KNOWN_TO_OTHERS_AFTER;
    }

    private synchronized NameIndex read() {
        Copy known = copy;
        if (isFresh(known)) {
            return known.index();
        }
        int asOf = written.get();
        List<Tuple> rows = since(known == null ? 0 : known.watermark());
        int edition = rows.get(0).get("edition", Integer.class);
        long watermark = rows.get(0).get("watermark", Long.class);
        boolean goesOn =
                known != null && known.edition() == edition && known.watermark() <= watermark;
        NameIndex index = goesOn ? known.index() : new NameIndex();
        if (known != null && !goesOn) {
            rows = since(0);
        }
        for (Tuple row : rows) {
            if (row.get("id") != null) {
                index.put(
                        row.get("id", Integer.class),
                        row.get("text", String.class),
                        row.get("frequency", Integer.class));
            }
        }
        copy = new Copy(index, edition, watermark, asOf, System.nanoTime());
        return index;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> since(long watermark) {
        return database.createNativeQuery(READ, Tuple.class)
                .setParameter("since", String.valueOf(watermark))
                .getResultList();
    }

    private record Copy(NameIndex index, int edition, long watermark, int written, long readAt) {}
}
