package org.hawsh.access.incidents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;

@ApplicationScoped
class DeviceLossRepository implements PanacheRepositoryBase<DeviceLoss, UUID> {

    Optional<DeviceLoss> find(UUID id, Collection<UUID> scope) {
        return getEntityManager()
                .createNativeQuery(
                        "select d.* from device_loss d where d.id = :id and d.centre_ids && :scope",
                        DeviceLoss.class)
                .setParameter("id", id)
                .setParameter("scope", scope.toArray(UUID[]::new))
                .getResultStream()
                .findFirst();
    }

    List<DeviceLoss> page(Collection<UUID> scope, UUID before, int count) {
        return getEntityManager()
                .createNativeQuery(
                        "select d.* from device_loss d where d.centre_ids && :scope and d.id < :before"
                                + " order by d.id desc limit :count",
                        DeviceLoss.class)
                .setParameter("scope", scope.toArray(UUID[]::new))
                .setParameter("before", before)
                .setParameter("count", count)
                .getResultList();
    }

    /** What somebody reported themself, to go on with it. */
    Optional<DeviceLoss> ownReport(UUID id, UUID reporter) {
        return find("id = ?1 and reportedBy = ?2", id, reporter).firstResultOptional();
    }

    /** Where this person holds a role now; empty for a stranger. */
    Set<UUID> centresOf(UUID subject) {
        return new HashSet<>(
                OneColumn.of(
                                getEntityManager(),
                                "select distinct centre_id from assignments_of(:subject)",
                                UUID.class)
                        .setParameter("subject", subject)
                        .getResultList());
    }

    Seen seenBy(UUID subject, Instant since) {
        return Rows.of(
                        getEntityManager(),
                        "select people, lists from seen_by(:subject, :since)",
                        Seen.class)
                .setParameter("subject", subject)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** How many people and lists somebody has looked at. */
    record Seen(int people, int lists) {}
}
