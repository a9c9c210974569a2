package org.hawsh.grants.calls.rules;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.platform.database.Rows;

@ApplicationScoped
class SupportRulesRepository implements PanacheRepositoryBase<SupportRules, UUID> {
    /** What was opened holds its budget, closed and decided as well; what was withdrawn gives it back. */
    private static final String HELD =
            """
            select rules.id as contribution_id, coalesce(sum(call.budget), 0) as amount
              from unnest(:contributions) as rules (id)
              left join grant_call call on call.contribution_id = rules.id and call.state in ('OPEN', 'DECIDED')
             group by rules.id
            """;

    List<SupportRules> at(Collection<UUID> centres) {
        return list("centreId in ?1 order by centreId, id", centres);
    }

    Optional<SupportRules> at(UUID centre, UUID contribution) {
        return find("id = ?1 and centreId = ?2", contribution, centre).firstResultOptional();
    }

    BigDecimal heldByCalls(UUID contribution) {
        return heldByCalls(List.of(contribution)).get(contribution);
    }

    /** By the id of the contribution. */
    Map<UUID, BigDecimal> heldByCalls(Collection<UUID> contributions) {
        return Rows.of(getEntityManager(), HELD, Held.class)
                .setParameter("contributions", contributions.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(Held::contributionId, Held::amount));
    }

    record Held(UUID contributionId, BigDecimal amount) {}
}
