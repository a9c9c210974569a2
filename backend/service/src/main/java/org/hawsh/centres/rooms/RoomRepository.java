package org.hawsh.centres.rooms;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RoomRepository implements PanacheRepositoryBase<Room, UUID> {
    List<Room> of(UUID centreId) {
        return list("centreId", Sort.by("name"), centreId);
    }

    /** Holds the room until the transaction ends, so that what must not overlap in it is written one after the other. */
    Optional<Room> lock(UUID id, UUID centreId, Collection<UUID> scope) {
        return find("id = ?1 and centreId = ?2 and centreId in ?3", id, centreId, scope)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean isNameTaken(UUID centreId, String name, UUID except) {
        return count("centreId = ?1 and name = ?2 and id <> ?3", centreId, name, except) > 0;
    }
}
