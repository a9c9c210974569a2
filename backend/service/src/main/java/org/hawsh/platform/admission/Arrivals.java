package org.hawsh.platform.admission;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Bodies on their way in. They hold neither a place nor a thread nor a connection to the database, however slow their line
 * is; a caller has so many of them at once, and each has its deadline.
 */
@ApplicationScoped
class Arrivals {
    private static final String BODY = Arrivals.class.getName();

    private final int most;
    private final int mostOfOne;
    private final Duration within;
    private final Map<String, Integer> underWay = new HashMap<>();
    private int all;

    Arrivals(Limits limits) {
        this.most = limits.arriving();
        this.mostOfOne = limits.arrivingOfOneCaller();
        this.within = limits.bodyWithin();
    }

    /** @return whether the whole body is in, at once where there is none; false if it does not come in time, or too many do */
    Uni<Boolean> of(RoutingContext request, Context loop, String caller) {
        if (!hasBody(request.request())) {
            return Uni.createFrom().item(true);
        }
        if (!begin(caller)) {
            return Uni.createFrom().item(false);
        }
        return Uni.createFrom()
                .<SentBody>emitter(
                        arrived ->
                                loop.runOnContext(
                                        now ->
                                                new Arrival(request, within, arrived::complete)
                                                        .begin()))
                .onTermination()
                .invoke(() -> end(caller))
                .map(body -> keep(request, body));
    }

    /** What is read from now on is the body as it came in. */
    @ServerRequestFilter(preMatching = true, priority = 5)
    public void give(ContainerRequestContext asked, RoutingContext request) {
        SentBody body = request.get(BODY);
        if (body != null) {
            asked.setEntityStream(body.open());
        }
    }

    /** @param body null where it did not come in */
    private static boolean keep(RoutingContext request, SentBody body) {
        if (body == null) {
            return false;
        }
        if (request.response().closed()) {
            body.close();
            return false;
        }
        request.put(BODY, body);
        request.addEndHandler(ended -> body.close());
        return true;
    }

    private synchronized boolean begin(String caller) {
        if (all >= most || underWay.getOrDefault(caller, 0) >= mostOfOne) {
            return false;
        }
        all++;
        underWay.merge(caller, 1, Integer::sum);
        return true;
    }

    private synchronized void end(String caller) {
        all--;
        underWay.computeIfPresent(caller, (whose, count) -> count == 1 ? null : count - 1);
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.getHeader("Transfer-Encoding") != null
                || length != null && !length.equals("0");
    }
}
