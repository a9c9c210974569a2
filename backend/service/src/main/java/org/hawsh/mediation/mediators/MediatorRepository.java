package org.hawsh.mediation.mediators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MediatorRepository implements PanacheRepositoryBase<Mediator, UUID> {

    /** Of the centres, by name. A centre has fewer than a page of them. */
    List<Mediator> in(Collection<UUID> centres) {
        return list("centreId in ?1 order by name, id", centres);
    }

    /** Whoever works there under this login and can be asked. */
    Optional<Mediator> activeAt(UUID centre, UUID account) {
        return find("centreId = ?1 and account = ?2 and active", centre, account)
                .firstResultOptional();
    }
}
