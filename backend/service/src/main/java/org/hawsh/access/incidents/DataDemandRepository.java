package org.hawsh.access.incidents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.database.OneColumn;

@ApplicationScoped
class DataDemandRepository implements PanacheRepositoryBase<DataDemand, UUID> {

    Optional<DataDemand> find(UUID id, Collection<UUID> scope) {
        return find("id = ?1 and centreId in ?2", id, scope).firstResultOptional();
    }

    List<DataDemand> page(Collection<UUID> scope, UUID before, int count) {
        return find("centreId in ?1 and id < ?2", Sort.descending("id"), scope, before)
                .page(0, count)
                .list();
    }

    /** A random reference that nobody has, in whatever centre. */
    String freeReference() {
        String reference;
        do {
            reference = DataDemand.REFERENCE.random();
        } while (isTaken(reference));
        return reference;
    }

    private boolean isTaken(String reference) {
        return (Boolean)
                OneColumn.of(
                                getEntityManager(),
                                "select data_demand_exists(:reference)",
                                Boolean.class)
                        .setParameter("reference", reference)
                        .getSingleResult();
    }
}
