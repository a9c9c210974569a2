package org.hawsh.platform.request;

import io.opentelemetry.api.trace.Span;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Ties the caller's trace to the request's id. */
class TracedRequest {
    private final RoutingContext routing;

    TracedRequest(RoutingContext routing) {
        this.routing = routing;
    }

    @ServerRequestFilter(preMatching = true, priority = 0)
    public void trace(ContainerRequestContext ignored) {
        Span.current().setAttribute("hawsh.request.id", RequestFilter.idOf(routing));
    }
}
