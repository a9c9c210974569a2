package org.hawsh.grants.networks.support;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Of networks that were found within the caller's scope. */
@ApplicationScoped
class SupportRepository implements PanacheRepositoryBase<NetworkSupport, UUID> {}
