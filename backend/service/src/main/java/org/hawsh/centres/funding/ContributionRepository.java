package org.hawsh.centres.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ContributionRepository implements PanacheRepositoryBase<FundingContribution, UUID> {

    List<FundingContribution> of(UUID centreId) {
        return list("centreId = ?1 order by fromDay, id", centreId);
    }

    Optional<FundingContribution> find(UUID id, UUID centreId, Collection<UUID> scope) {
        return find("id = ?1 and centreId = ?2 and centreId in ?3", id, centreId, scope)
                .firstResultOptional();
    }
}
