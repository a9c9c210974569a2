package org.hawsh.platform.admission;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import org.hawsh.platform.http.Scarce;
import org.hawsh.platform.problems.TooManyRequests;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Nobody can ask so much that others wait, and nobody can copy the register name by name. */
@ApplicationScoped
class RateLimits {
    private final RateLimit requests;
    private final RateLimit scarce;
    private final SecurityIdentity identity;

    RateLimits(Limits limits, SecurityIdentity identity) {
        this.requests = new RateLimit("caller", limits.requestsPerMinute());
        this.scarce = new RateLimit("people", limits.scarceRequestsPerMinute());
        this.identity = identity;
    }

    /** One request of this caller, whatever it asks for; the answer says what is left. */
    RateLimit.Standing take(HttpServerResponse response, String caller) {
        return take(requests, response, caller);
    }

    @ServerRequestFilter
    public void countWhatIsScarce(ResourceInfo endpoint, RoutingContext routing) {
        if (endpoint.getResourceMethod().isAnnotationPresent(Scarce.class)) {
            RateLimit.Standing standing =
                    take(scarce, routing.response(), identity.getPrincipal().getName());
            if (!standing.allowed()) {
                throw new TooManyRequests(standing.resetsIn());
            }
        }
    }

    private static RateLimit.Standing take(
            RateLimit limit, HttpServerResponse response, String caller) {
        RateLimit.Standing standing = limit.take(caller);
        append(response, "RateLimit-Policy", limit.policy());
        append(response, "RateLimit", standing.header(limit));
        return standing;
    }

    private static void append(HttpServerResponse response, String header, String value) {
        String before = response.headers().get(header);
        response.putHeader(header, before == null ? value : before + ", " + value);
    }
}
