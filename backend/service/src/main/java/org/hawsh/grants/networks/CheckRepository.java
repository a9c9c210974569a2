package org.hawsh.grants.networks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.decisions.DecisionState;

/** The checks of networks that were found within the caller's scope. */
@ApplicationScoped
class CheckRepository implements PanacheRepositoryBase<SanctionCheck, UUID> {

    private static final UUID LAST_ID = new UUID(-1, -1);

    /** The newest first: ids grow with time. */
    List<SanctionCheck> of(UUID network, UUID before, int count) {
        return find(
                        "networkId = ?1 and id < ?2 order by id desc",
                        network,
                        before == null ? LAST_ID : before)
                .page(0, count)
                .list();
    }

    List<SanctionCheck> of(UUID network) {
        return list("networkId = ?1 order by id desc", network);
    }

    /** By member of the other networks of a centre: what was found and nobody said that it is somebody else. */
    Map<UUID, List<SanctionCheck>> foundBeside(UUID network, UUID centre) {
        return list(
                        "centreId = ?1 and networkId <> ?2 and result <> ?3 and decision.state <> ?4",
                        centre,
                        network,
                        CheckResult.CLEAR,
                        DecisionState.APPROVED)
                .stream()
                .collect(Collectors.groupingBy(SanctionCheck::memberId));
    }

    Map<UUID, List<SanctionCheck>> byMember(UUID network) {
        return of(network).stream().collect(Collectors.groupingBy(SanctionCheck::memberId));
    }
}
