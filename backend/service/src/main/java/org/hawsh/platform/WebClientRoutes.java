package org.hawsh.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * What is left when no endpoint and no file answered: a screen's address opens the web client, which knows its own
 * routes; an address under {@code /api} does not exist and says so in the one error format.
 */
@Singleton
class WebClientRoutes {
    private static final int AFTER_EVERYTHING = 1_000_000;

    private final ObjectMapper json;

    WebClientRoutes(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route().order(AFTER_EVERYTHING).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        String path = context.normalizedPath();
        boolean screen =
                context.request().method() == HttpMethod.GET
                        && !path.substring(path.lastIndexOf('/')).contains(".");
        if (screen && !path.startsWith("/api/") && !path.startsWith("/q/") && !path.equals("/")) {
            context.reroute("/");
            return;
        }
        Problem problem =
                Problems.of(
                        ProblemType.NOT_FOUND,
                        List.of(),
                        Messages.in(RequestFilter.languageOf(context)),
                        RequestFilter.idOf(context));
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE);
        try {
            context.end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }
}
