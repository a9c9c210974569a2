package org.hawsh.grants.calls.rules;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.database.OneColumn;

@ApplicationScoped
class SupportRulesRepository implements PanacheRepositoryBase<SupportRules, UUID> {
    /** What was opened holds its budget, closed and decided as well; what was withdrawn gives it back. */
    private static final String HELD =
            "select coalesce(sum(budget), 0) from grant_call where contribution_id = :contribution and state in ('OPEN', 'DECIDED')";

    List<SupportRules> at(Collection<UUID> centres) {
        return list("centreId in ?1 order by centreId, id", centres);
    }

    Optional<SupportRules> at(UUID centre, UUID contribution) {
        return find("id = ?1 and centreId = ?2", contribution, centre).firstResultOptional();
    }

    BigDecimal heldByCalls(UUID contribution) {
        return OneColumn.of(getEntityManager(), HELD, BigDecimal.class)
                .setParameter("contribution", contribution)
                .getSingleResult();
    }
}
