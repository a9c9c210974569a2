package org.hawsh.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.hawsh.platform.database.CallerScope;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Once somebody is recognised, lets the database show the centres they hold any role in, and no other. */
class CallerScopeFilter {
    private final SecurityIdentity identity;
    private final CurrentUser user;
    private final CallerScope scope;

    CallerScopeFilter(SecurityIdentity identity, CurrentUser user, CallerScope scope) {
        this.identity = identity;
        this.user = user;
        this.scope = scope;
    }

    @ServerRequestFilter
    public void enter(ContainerRequestContext ignored) {
        if (!identity.isAnonymous() && !user.heldRoles().isEmpty()) {
            scope.enter(user.subject(), user.centres());
        }
    }
}
