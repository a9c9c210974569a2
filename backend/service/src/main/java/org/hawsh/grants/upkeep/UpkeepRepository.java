package org.hawsh.grants.upkeep;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds visits of a grant the caller has been shown to be allowed to see. */
@ApplicationScoped
class UpkeepRepository implements PanacheRepositoryBase<UpkeepVisit, UUID> {

    /** The last one first. */
    List<UpkeepVisit> of(UUID grant) {
        return list("grantId = ?1 order by visitedOn desc, id desc", grant);
    }
}
