package org.hawsh.places.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Lists of places belong to no centre: the finders take none. */
@ApplicationScoped
class PlaceImportRepository implements PanacheRepositoryBase<PlaceImport, UUID> {
    /** Two commits of one import wait for each other; the second finds it done. */
    Optional<PlaceImport> findAndLock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
