package org.hawsh.activities.giving;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class KitRepository implements PanacheRepositoryBase<Kit, UUID> {

    List<Kit> of(UUID courseId, Collection<UUID> scope) {
        return list("courseId = ?1 and centreId in ?2 order by id", courseId, scope);
    }

    boolean isOut(UUID centreId, String serial) {
        return count("centreId = ?1 and serial = ?2 and returnedOn is null", centreId, serial) > 0;
    }
}
