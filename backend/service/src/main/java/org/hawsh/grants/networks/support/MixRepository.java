package org.hawsh.grants.networks.support;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Of networks that were found within the caller's scope. */
@ApplicationScoped
class MixRepository implements PanacheRepositoryBase<NetworkMix, UUID> {

    Optional<NetworkMix> newestOf(UUID network) {
        return find("networkId = ?1 order by askedOn desc, id desc", network).firstResultOptional();
    }
}
