package org.hawsh.grants.goods;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Of a support that was found to be within the caller's centres. */
@ApplicationScoped
class PurchaseRepository implements PanacheRepositoryBase<GoodsPurchase, UUID> {

    /** In the order in which they were begun. */
    List<GoodsPurchase> of(UUID grant) {
        return list("grantId = ?1 order by id", grant);
    }

    Optional<GoodsPurchase> forInstalment(UUID instalment) {
        return find("instalmentId", instalment).firstResultOptional();
    }
}
