package org.hawsh.grants.networks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.database.Rows;

/** Finds networks, always within the centres the caller may read. */
@ApplicationScoped
class NetworkRepository implements PanacheRepositoryBase<VolunteerNetwork, UUID> {
    /** A centre has tens of them, so that a part of a name is looked for in each. */
    private static final String PAGE =
            """
            select n.id, n.centre_id, n.name_en, n.name_ar, n.name_ckb, n.kind, n.state, n.updated_at, n.version,
                   (select count(*) from volunteer_network_member m where m.network_id = n.id and m.left_on is null) as members
            from volunteer_network n
            where n.centre_id = any(:centres)
              and (:kind = '' or n.kind = :kind) and (:state = '' or n.state = :state)
              and position(:nameKey in n.name_key) > 0
              and (n.name_en, n.id) > (:afterName, cast(:afterId as uuid))
            order by n.name_en, n.id
            limit :count
            """;

    /** By English name, from after the last one shown. */
    List<NetworkSummary> page(
            Collection<UUID> scope,
            NetworkFilter filter,
            String afterName,
            UUID afterId,
            int count) {
        return Rows.of(getEntityManager(), PAGE, NetworkSummary.class)
                .setParameter("centres", scope.toArray(UUID[]::new))
                .setParameter("kind", filter.kind() == null ? "" : filter.kind())
                .setParameter("state", filter.state() == null ? "" : filter.state().name())
                .setParameter("nameKey", filter.nameKey())
                .setParameter("afterName", afterName)
                .setParameter("afterId", afterId)
                .setParameter("count", count)
                .getResultList();
    }

    Optional<VolunteerNetwork> at(UUID centre, UUID id) {
        return find("centreId = ?1 and id = ?2", centre, id).firstResultOptional();
    }
}
