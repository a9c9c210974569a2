package org.hawsh.centres.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ContributionRepository implements PanacheRepositoryBase<FundingContribution, UUID> {

    List<FundingContribution> of(UUID centreId) {
        return list("centreId = ?1 order by fromDay, id", centreId);
    }

    List<FundingContribution> of(UUID centreId, Collection<UUID> ids) {
        return list("centreId = ?1 and id in ?2", centreId, ids);
    }
}
