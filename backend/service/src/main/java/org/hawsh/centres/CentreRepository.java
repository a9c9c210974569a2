package org.hawsh.centres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CentreRepository implements PanacheRepositoryBase<Centre, UUID> {

    List<Centre> in(Collection<UUID> scope) {
        return list("id in ?1", Sort.by("code"), scope);
    }
}
