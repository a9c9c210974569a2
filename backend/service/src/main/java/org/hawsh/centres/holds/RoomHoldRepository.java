package org.hawsh.centres.holds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    boolean isHeld(UUID roomId, LocalDateTime from, LocalDateTime to) {
        return count("roomId = ?1 and startsAt < ?3 and endsAt > ?2", roomId, from, to) > 0;
    }
}
