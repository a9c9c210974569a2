package org.hawsh.access.identity;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Also who asks for keys waits no longer than {@link Keycloak#PATIENCE}: a Keycloak that is silent counts as away. */
@ApplicationScoped
@Unremovable
class ShortPatience implements OidcRequestFilter {

    @Override
    public Uni<Void> filter(OidcRequestFilterContext asked) {
        asked.request().timeout(Keycloak.PATIENCE.toMillis());
        return Uni.createFrom().voidItem();
    }
}
