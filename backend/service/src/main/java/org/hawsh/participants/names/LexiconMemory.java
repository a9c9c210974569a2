package org.hawsh.participants.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hawsh.participants.matching.NameIndex;
import org.hawsh.platform.database.Rows;

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
            select e.edition, cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) as watermark,
                   w.id, w.text, w.frequency
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
        List<Word> words = since(known == null ? 0 : known.watermark());
        int edition = words.get(0).edition();
        long watermark = words.get(0).watermark();
        boolean goesOn =
                known != null && known.edition() == edition && known.watermark() <= watermark;
        NameIndex index = goesOn ? known.index() : new NameIndex();
        if (known != null && !goesOn) {
            words = since(0);
        }
        for (Word word : words) {
            if (word.id() != null) {
                index.put(word.id(), word.text(), word.frequency());
            }
        }
        copy = new Copy(index, edition, watermark, asOf, System.nanoTime());
        return index;
    }

    private List<Word> since(long watermark) {
        return Rows.of(database, READ, Word.class)
                .setParameter("since", String.valueOf(watermark))
                .getResultList();
    }

    /** @param id null, as are the text and its frequency, where no words are new */
    private record Word(int edition, long watermark, Integer id, String text, Integer frequency) {}

    private record Copy(NameIndex index, int edition, long watermark, int written, long readAt) {}
}
