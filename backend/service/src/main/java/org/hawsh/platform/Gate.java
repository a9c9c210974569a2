package org.hawsh.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before everything that costs: more requests at once than can be answered are told at once to come back, instead of
 * waiting in a line nobody sees; and an address that keeps knocking without a valid token waits outside.
 */
@Singleton
class Gate {
    private static final int BEHIND_THE_REQUEST_ID = -9_000;
    private static final int UNAUTHORIZED = 401;

    /** Seconds; long enough for a burst to pass, short enough that nobody notices. */
    private static final long RETRY_AFTER = 2;

    private final int atOnce;
    private final RateLimit refusedTokens;
    private final ObjectMapper json;
    private final AtomicInteger inside = new AtomicInteger();

    Gate(Limits limits, ObjectMapper json) {
        this.atOnce = limits.atOnce();
        this.refusedTokens = new RateLimit("address", limits.refusedTokensPerMinute());
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(BEHIND_THE_REQUEST_ID).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        RateLimit.Standing knocking = refusedTokens.look(addressOf(context));
        if (!knocking.allowed()) {
            refuse(context, ProblemType.TOO_MANY_REQUESTS, knocking.resetsIn());
        } else if (inside.incrementAndGet() > atOnce) {
            inside.decrementAndGet();
            refuse(context, ProblemType.UNAVAILABLE, RETRY_AFTER);
        } else {
            context.addEndHandler(ended -> leave(context));
            context.next();
        }
    }

    private void leave(RoutingContext context) {
        inside.decrementAndGet();
        if (context.response().getStatusCode() == UNAUTHORIZED) {
            refusedTokens.take(addressOf(context));
        }
    }

    private void refuse(RoutingContext context, ProblemType type, long retryAfter) {
        Problem problem =
                Problems.of(
                        type,
                        List.of(),
                        Messages.in(RequestFilter.languageOf(context)),
                        RequestFilter.idOf(context));
        try {
            context.response()
                    .setStatusCode(type.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter))
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }

    private static String addressOf(RoutingContext context) {
        return context.request().remoteAddress().hostAddress();
    }
}
