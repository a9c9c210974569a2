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
 * waiting in a line nobody sees.
 */
@Singleton
class Gate {
    private static final int BEHIND_THE_REQUEST_ID = -9_000;

    /** Seconds; long enough for a burst to pass, short enough that nobody notices. */
    private static final String RETRY_AFTER = "2";

    private final int atOnce;
    private final ObjectMapper json;
    private final AtomicInteger inside = new AtomicInteger();

    Gate(Limits limits, ObjectMapper json) {
        this.atOnce = limits.atOnce();
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(BEHIND_THE_REQUEST_ID).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        if (inside.incrementAndGet() > atOnce) {
            inside.decrementAndGet();
            refuse(context);
        } else {
            context.addEndHandler(ended -> inside.decrementAndGet());
            context.next();
        }
    }

    private void refuse(RoutingContext context) {
        Problem problem =
                Problems.of(
                        ProblemType.UNAVAILABLE,
                        List.of(),
                        Messages.in(RequestFilter.languageOf(context)),
                        RequestFilter.idOf(context));
        try {
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER)
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }
}
