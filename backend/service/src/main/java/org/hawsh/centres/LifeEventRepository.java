package org.hawsh.centres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What happened to a centre the caller has been shown to be allowed to see. */
@ApplicationScoped
class LifeEventRepository implements PanacheRepositoryBase<LifeEvent, UUID> {

    List<LifeEvent> of(UUID centreId) {
        return list("centreId", Sort.by("on").and("id"), centreId);
    }
}
