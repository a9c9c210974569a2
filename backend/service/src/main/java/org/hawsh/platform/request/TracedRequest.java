package org.hawsh.platform.request;

import io.opentelemetry.api.trace.Span;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Carries the request's id and language from the HTTP layer into the request scope. */
class RequestBinder {
    private final Request request;
    private final RoutingContext routing;

    RequestBinder(Request request, RoutingContext routing) {
        this.request = request;
        this.routing = routing;
    }

    @ServerRequestFilter(preMatching = true, priority = 0)
    public void bind(ContainerRequestContext ignored) {
        Span.current().setAttribute("hawsh.request.id", RequestFilter.idOf(routing));
        request.begin(RequestFilter.idOf(routing), RequestFilter.languageOf(routing));
    }
}
