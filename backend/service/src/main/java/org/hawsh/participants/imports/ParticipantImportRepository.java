package org.hawsh.participants.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.Moments;

@ApplicationScoped
class ParticipantImportRepository implements PanacheRepositoryBase<ParticipantImport, UUID> {

    Optional<ParticipantImport> find(UUID id, Collection<UUID> scope) {
        return find("id = ?1 and centreId in ?2", id, scope).firstResultOptional();
    }

    /** Two commits of one import wait for each other; the second finds it done. */
    Optional<ParticipantImport> findAndLock(UUID id, Collection<UUID> scope) {
        return find("id = ?1 and centreId in ?2", id, scope)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    void dropExpiredFiles(Collection<UUID> scope) {
        update(
                "sealedFile = null where sealedFile is not null and expiresAt < ?1 and centreId in ?2",
                Moments.now(),
                scope);
    }
}
