package org.hawsh.centres.holds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.database.OneColumn;

@ApplicationScoped
class RoomHoldRepository implements PanacheRepositoryBase<RoomHold, UUID> {

    List<RoomHold> touching(UUID centreId, LocalDateTime from, LocalDateTime to) {
        return list(
                "centreId = ?1 and startsAt < ?3 and endsAt > ?2",
                Sort.by("startsAt", "roomId"),
                centreId,
                from,
                to);
    }

    /** Found by its maker only. */
    Optional<RoomHold> find(UUID id, UUID centreId, Collection<UUID> scope, UUID maker) {
        return find(
                        "id = ?1 and centreId = ?2 and centreId in ?3 and madeBy = ?4",
                        id,
                        centreId,
                        scope,
                        maker)
                .firstResultOptional();
    }

    /** Whether anybody has the room then, for private use or for anything else. */
    boolean isTaken(UUID roomId, LocalDateTime from, LocalDateTime to) {
        return (Boolean)
                OneColumn.of(
                                getEntityManager(),
                                "select exists (select from room_use where room_id = :room"
                                        + " and starts_at < :to and ends_at > :from)",
                                Boolean.class)
                        .setParameter("room", roomId)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getSingleResult();
    }
}
