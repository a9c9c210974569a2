package org.hawsh.places.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.values.Moments;

/** Lists of places belong to no centre: the finders take none. */
@ApplicationScoped
class PlaceImportRepository implements PanacheRepositoryBase<PlaceImport, UUID> {
    private static final Duration KEPT = Duration.ofHours(24);

    /** Two commits of one import wait for each other; the second finds it done. */
    Optional<PlaceImport> findAndLock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    void dropOldFiles() {
        update("file = null where file is not null and createdAt < ?1", Moments.now().minus(KEPT));
    }
}
