package org.hawsh.centres.rooms;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ChildrensCornerRepository implements PanacheRepositoryBase<ChildrensCorner, UUID> {

    Optional<ChildrensCorner> find(UUID centreId, Collection<UUID> scope) {
        return find("id = ?1 and id in ?2", centreId, scope).firstResultOptional();
    }

    Optional<ChildrensCorner> in(UUID roomId) {
        return find("roomId", roomId).firstResultOptional();
    }
}
