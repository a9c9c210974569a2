package org.hawsh.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.UUID;

/**
 * A list in the order in which its rows last changed, for whoever keeps a copy and asks for what is new since the greatest
 * {@code updatedAt} they hold. It ends where everything is committed: a change that is still being written is told the next time,
 * and never passed over.
 *
 * <p>The query of a table {@code t} ends in {@code and (t.updated_at, t.id) > (:changed, :changedId) and t.updated_at < :settled
 * order by t.updated_at, t.id}.
 */
@ApplicationScoped
public class ChangeOrder {
    /** What the contract says of {@code updatedSince}, wherever a list takes it. */
    public static final String SINCE =
            "Only what changed at this moment or later, in the order of change: ask with the greatest updatedAt you hold, and no change is missed";

    /** Smaller than every id, so that what changed at the very moment belongs to the list. */
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager database;

    ChangeOrder(EntityManager database) {
        this.database = database;
    }

    /** @param position as {@link #beginning} or {@link #position} wrote it */
    public <Q extends Query> Q from(String position, Q query) {
        Instant settled =
                OneColumn.of(database, "select changes_settled_before()", Instant.class)
                        .getSingleResult();
        query.setParameter("changed", Instant.parse(position.split(" ")[0]))
                .setParameter("changedId", UUID.fromString(position.split(" ")[1]))
                .setParameter("settled", settled);
        return query;
    }

    public static String beginning(Instant since) {
        return position(since, BEFORE_ALL);
    }

    public static String position(Instant updatedAt, UUID id) {
        return updatedAt + " " + id;
    }
}
