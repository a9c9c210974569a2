package org.hawsh.grants.goods;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.platform.database.OneColumn;

/** Of a support that was found to be within the caller's centres. */
@ApplicationScoped
class GoodsPaperRepository implements PanacheRepositoryBase<GoodsPaper, UUID> {
    private static final String NAMED =
            """
            select exists (select from grant_purchase_quote q where q.paper_id = :paper)
                or exists (select from grant_purchase p where p.receipt_paper_id = :paper)
                or exists (select from grant_handover h where h.paper_id = :paper)
            """;

    Set<UUID> idsOf(UUID grant) {
        return stream("grantId", grant).map(GoodsPaper::id).collect(Collectors.toSet());
    }

    /** Whether a purchase or a handover says that this is its paper. */
    boolean isNamed(UUID id) {
        return OneColumn.of(getEntityManager(), NAMED, Boolean.class)
                .setParameter("paper", id)
                .getSingleResult();
    }

    /** @return false if somebody else was faster */
    boolean remove(UUID id) {
        return delete("id", id) == 1;
    }
}
