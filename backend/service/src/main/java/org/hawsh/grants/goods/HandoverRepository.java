package org.hawsh.grants.goods;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Of a support that was found to be within the caller's centres. */
@ApplicationScoped
class HandoverRepository implements PanacheRepositoryBase<Handover, UUID> {

    /** In the order in which they were written down. */
    List<Handover> of(UUID grant) {
        return list("grantId = ?1 order by id", grant);
    }
}
