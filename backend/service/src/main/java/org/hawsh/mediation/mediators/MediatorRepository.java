package org.hawsh.mediation.mediators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.database.Rows;

@ApplicationScoped
class MediatorRepository implements PanacheRepositoryBase<Mediator, UUID> {

    /** Of the centres, by name. A centre has fewer than a page of them. */
    List<Mediator> in(Collection<UUID> centres) {
        return list("centreId in ?1 order by name, id", centres);
    }

    /** Logins that work there as mediators and are on no list of mediators, by name. */
    List<MediatorCandidate> candidates(Collection<UUID> centres) {
        return Rows.of(
                        getEntityManager(),
                        "select centre_id, account, name from mediator_candidates(:centres)",
                        MediatorCandidate.class)
                .setParameter("centres", centres.toArray(UUID[]::new))
                .getResultList();
    }

    /** Whoever works there under this login and can be asked; a certificate that has ended is none. */
    Optional<Mediator> activeAt(UUID centre, UUID account) {
        return find(
                        "centreId = ?1 and account = ?2 and active and (certifiedUntil is null or certifiedUntil >= local date)",
                        centre,
                        account)
                .firstResultOptional();
    }
}
