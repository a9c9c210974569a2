package org.hawsh.platform.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** A screen's address opens the web client, which knows its own routes: a reload or a shared link finds its screen again. */
@Singleton
class WebClientRoutes {
    /** Behind the static files (10,000), before the endpoints (20,500), which would answer that there is nothing. */
    static final int BEHIND_FILES = 15_000;

    /** What is below them is answered by somebody else, and by the web client never: not even where there is nothing. */
    private static final List<String> NOT_SCREENS =
            List.of("/.well-known", "/api", "/c", "/docs", "/q", "/schedule");

    private final Optional<Buffer> page = built("index.html");

    void register(@Observes Router router) {
        page.ifPresent(
                found ->
                        router.route()
                                .order(BEHIND_FILES)
                                .handler(context -> answer(context, found)));
    }

    private static void answer(RoutingContext context, Buffer page) {
        if (isScreen(context)) {
            context.response().putHeader("Content-Type", "text/html;charset=utf-8").end(page);
        } else {
            context.next();
        }
    }

    private static boolean isScreen(RoutingContext context) {
        String path = context.normalizedPath();
        boolean namesAFile = path.substring(path.lastIndexOf('/')).contains(".");
        return context.request().method() == HttpMethod.GET
                && !namesAFile
                && NOT_SCREENS.stream().noneMatch(below -> (path + "/").startsWith(below + "/"));
    }

    /** A page that was built beside the service; none where only the API was built. */
    static Optional<Buffer> built(String name) {
        try (InputStream in =
                WebClientRoutes.class.getResourceAsStream("/META-INF/resources/" + name)) {
            return in == null ? Optional.empty() : Optional.of(Buffer.buffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
