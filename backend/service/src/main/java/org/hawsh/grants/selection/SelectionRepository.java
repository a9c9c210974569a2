package org.hawsh.grants.selection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.grants.applications.SelectionBegun;
import org.hawsh.platform.database.OneColumn;

@ApplicationScoped
class SelectionRepository implements PanacheRepositoryBase<GrantSelection, UUID>, SelectionBegun {
    private static final String RELATED =
            """
            select exists (
                select from grant_selection_member m
                where m.account = :account and :network = any (m.interests))
            """;

    @Override
    public boolean hasBegun(UUID call) {
        return findByIdOptional(call).isPresent();
    }

    void add(SelectionProposal proposal) {
        getEntityManager().persist(proposal);
        getEntityManager().flush();
    }

    SelectionProposal proposal(UUID id) {
        return getEntityManager().find(SelectionProposal.class, id);
    }

    /** What became of the last one, also of one that was sent back. */
    Optional<SelectionProposal> lastProposal(UUID selection) {
        List<SelectionProposal> last =
                getEntityManager()
                        .createQuery(
                                "from SelectionProposal where selectionId = :selection order by id desc",
                                SelectionProposal.class)
                        .setParameter("selection", selection)
                        .setMaxResults(1)
                        .getResultList();
        return last.stream().findFirst();
    }

    /** Whether somebody declared, in any committee, that they are related to a network. */
    boolean related(UUID account, UUID network) {
        return OneColumn.of(getEntityManager(), RELATED, Boolean.class)
                .setParameter("account", account)
                .setParameter("network", network)
                .getSingleResult();
    }
}
