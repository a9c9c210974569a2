package org.hawsh.centres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.database.OneColumn;

@ApplicationScoped
class CentreRepository implements PanacheRepositoryBase<Centre, UUID> {

    List<Centre> in(Collection<UUID> scope) {
        return list("id in ?1", Sort.by("code"), scope);
    }

    /** Nobody is asking: for what the house does for itself. */
    List<UUID> everyId() {
        return getEntityManager()
                .createQuery("select c.id from Centre c order by c.code", UUID.class)
                .getResultList();
    }

    List<String> everyCode() {
        return getEntityManager()
                .createQuery("select c.code from Centre c order by c.code", String.class)
                .getResultList();
    }

    Optional<Centre> find(UUID id, Collection<UUID> scope) {
        return find("id = ?1 and id in ?2", id, scope).firstResultOptional();
    }

    boolean has(String code) {
        return count("code", code) > 0;
    }

    /** Holds the centre's row until the transaction ends, so that what must not overlap is written one after the other. */
    boolean lock(UUID id, Collection<UUID> scope) {
        return !OneColumn.of(
                        getEntityManager(),
                        "select id from centre where id = :id and id = any(:scope) for no key update",
                        UUID.class)
                .setParameter("id", id)
                .setParameter("scope", scope.toArray(UUID[]::new))
                .getResultList()
                .isEmpty();
    }
}
