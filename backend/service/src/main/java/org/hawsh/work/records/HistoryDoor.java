package org.hawsh.work.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Reach;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.problems.Forbidden;
import org.hawsh.platform.problems.NotFound;

/** Finds a record of any kind where the caller may read its history, in the table that is called as the kind is. */
@ApplicationScoped
class HistoryDoor {
    private static final String IN_REACH =
            """
            select centre_id from %s
            where id = :id and (centre_id = any(:centres) or (centre_id is null and :everywhere))
            """;

    private static final String ANYWHERE = "select id from %s where id = :id";

    private final EntityManager database;
    private final CurrentUser user;

    HistoryDoor(EntityManager database, CurrentUser user) {
        this.database = database;
        this.user = user;
    }

    /**
     * At its centre; what belongs to every centre, by whoever holds the permission everywhere.
     *
     * @throws NotFound if there is none, or none the caller reaches
     */
    UUID atItsCentre(Kind kind, UUID id) {
        Reach reach = user.reachOf(kind.history().permission());
        return only(
                OneColumn.of(database, IN_REACH.formatted(kind.name()), UUID.class)
                        .setParameter("id", id)
                        .setParameter("centres", reach.centres().toArray(UUID[]::new))
                        .setParameter("everywhere", reach.everywhere())
                        .getResultList());
    }

    /**
     * @throws Forbidden unless the caller holds the permission in every centre
     * @throws NotFound if there is none
     */
    UUID everywhere(Kind kind, UUID id) {
        user.mustHoldEverywhere(kind.history().permission());
        only(
                OneColumn.of(database, ANYWHERE.formatted(kind.name()), UUID.class)
                        .setParameter("id", id)
                        .getResultList());
        return null;
    }

    private static UUID only(List<UUID> found) {
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return found.get(0);
    }
}
