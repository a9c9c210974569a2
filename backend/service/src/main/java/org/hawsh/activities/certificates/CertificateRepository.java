package org.hawsh.activities.certificates;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.database.OneColumn;

@ApplicationScoped
class CertificateRepository implements PanacheRepositoryBase<Certificate, UUID> {

    /** Those that count and those that do no more, in the order they were drafted. */
    List<Certificate> of(UUID courseId, Collection<UUID> scope) {
        return list("courseId = ?1 and centreId in ?2 order by id", courseId, scope);
    }

    /** In one order, so that two who issue together wait for each other. */
    List<Certificate> lock(Collection<UUID> ids, UUID courseId, Collection<UUID> scope) {
        return find(
                        "id in ?1 and courseId = ?2 and centreId in ?3 order by id",
                        ids,
                        courseId,
                        scope)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The initials, if the number is genuine and its centre answers strangers. */
    Optional<String> confirmed(String number) {
        return Optional.ofNullable(
                (String)
                        OneColumn.of(
                                        getEntityManager(),
                                        "select confirmed_certificate(:number)",
                                        String.class)
                                .setParameter("number", number)
                                .getSingleResult());
    }
}
