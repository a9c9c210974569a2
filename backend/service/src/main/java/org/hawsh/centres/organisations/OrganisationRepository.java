package org.hawsh.centres.organisations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Organisations belong to no centre: the finders take none. */
@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    List<Organisation> of(String kind) {
        return kind == null ? listAll() : list("kind", kind);
    }

    List<Organisation> withIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
