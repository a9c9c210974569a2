package org.hawsh.grants.networks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The checks of networks that were found within the caller's scope. */
@ApplicationScoped
class CheckRepository implements PanacheRepositoryBase<SanctionCheck, UUID> {

    /** The newest first. */
    List<SanctionCheck> of(UUID network) {
        return list("networkId = ?1 order by id desc", network);
    }

    Map<UUID, List<SanctionCheck>> byMember(UUID network) {
        return of(network).stream().collect(Collectors.groupingBy(SanctionCheck::memberId));
    }
}
