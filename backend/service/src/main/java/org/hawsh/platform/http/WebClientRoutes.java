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
import java.util.Optional;

/** A screen's address opens the web client, which knows its own routes: a reload or a shared link finds its screen again. */
@Singleton
class WebClientRoutes {
    /** Behind the static files (10,000), before the endpoints (20,500), which would answer that there is nothing. */
    private static final int BEHIND_FILES = 15_000;

    private final Optional<Buffer> page = page();

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
                && !path.startsWith("/api/")
                && !path.equals("/schedule")
                && !path.startsWith("/schedule/")
                && !path.startsWith("/c/")
                && !path.startsWith("/q/");
    }

    /** The web client's one page; none where only the API was built. */
    private static Optional<Buffer> page() {
        try (InputStream in =
                WebClientRoutes.class.getResourceAsStream("/META-INF/resources/index.html")) {
            return in == null ? Optional.empty() : Optional.of(Buffer.buffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
