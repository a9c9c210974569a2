package org.hawsh.activities.courses;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CourseRepository implements PanacheRepositoryBase<Course, UUID> {
    private static final String IN_SCOPE = "id = ?1 and centreId in ?2";

    Optional<Course> find(UUID id, Collection<UUID> scope) {
        return find(IN_SCOPE, id, scope).firstResultOptional();
    }

    /** Holds the course until the transaction ends, so that its places and its plan are changed one after the other. */
    Optional<Course> lock(UUID id, Collection<UUID> scope) {
        return find(IN_SCOPE, id, scope)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
