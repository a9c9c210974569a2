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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.hawsh.participants.matching.NameIndex;
import org.hawsh.platform.database.Rows;

/**
 * This node's copy of the lexicon. What this node adds it knows once the transaction has committed, what another node adds
 * within a second.
 *
 * <p>Words are read that were added or counted by transactions not yet known to have ended when it was last read: a watermark of
 * numbers would miss whoever draws a number first and commits last. A watermark from the future means that the database was restored
 * from an older backup, and everything is read again at once. When words were removed everything is read beside: until then they are
 * found, and nobody bears them.
 */
@ApplicationScoped
public class LexiconMemory {
    private static final long KNOWN_TO_OTHERS_AFTER = TimeUnit.SECONDS.toNanos(1);

    private static final String READ =
            """
            select e.edition, cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) as watermark,
                   w.id, w.text, w.frequency
            from name_word_edition e left join name_word w on w.changed_in >= cast(cast(:since as text) as xid8)
            """;

    private final EntityManager database;
    private final TransactionSynchronizationRegistry transactions;
    private final InBackground inBackground;
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicBoolean renewing = new AtomicBoolean();
    private volatile Copy copy;

    public LexiconMemory(
            EntityManager database,
            TransactionSynchronizationRegistry transactions,
            InBackground inBackground) {
        this.database = database;
        this.transactions = transactions;
        this.inBackground = inBackground;
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
        long readAt = System.nanoTime();
        List<Word> words = since(known == null ? 0 : known.watermark());
        if (known == null || words.get(0).watermark() < known.watermark()) {
            copy = whole(known == null ? words : since(0), asOf, readAt);
            return copy.index();
        }
        words.forEach(word -> word.putInto(known.index()));
        copy = known.readAgain(words.get(0).watermark(), asOf, readAt);
        if (words.get(0).edition() != known.edition() && renewing.compareAndSet(false, true)) {
            inBackground.execute(this::renew);
        }
        return known.index();
    }

    /** Takes seconds in a register of a country, while everybody searches in the copy before. */
    private void renew() {
        try {
            int asOf = written.get();
            long readAt = System.nanoTime();
            Copy renewed = whole(since(0), asOf, readAt);
            synchronized (this) {
                copy = renewed;
            }
        } finally {
            renewing.set(false);
        }
    }

    private static Copy whole(List<Word> words, int asOf, long readAt) {
        NameIndex index = new NameIndex();
        words.forEach(word -> word.putInto(index));
        return new Copy(index, words.get(0).edition(), words.get(0).watermark(), asOf, readAt);
    }

    private List<Word> since(long watermark) {
        return Rows.of(database, READ, Word.class)
                .setParameter("since", String.valueOf(watermark))
                .getResultList();
    }

    /** @param id null, as are the text and its frequency, where no words are new */
    private record Word(int edition, long watermark, Integer id, String text, Integer frequency) {
        private void putInto(NameIndex index) {
            if (id != null) {
                index.put(id, text, frequency);
            }
        }
    }

    /** @param readAt when its reading began: what came while it lasted is not in it */
    private record Copy(NameIndex index, int edition, long watermark, int written, long readAt) {
        private Copy readAgain(long watermark, int written, long readAt) {
            return new Copy(index, edition, watermark, written, readAt);
        }
    }
}
