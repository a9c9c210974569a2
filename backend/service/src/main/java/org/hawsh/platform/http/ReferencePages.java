package org.hawsh.platform.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reference of the API: {@code /docs/courses} is the file {@code docs/courses.html} that was built beside the web client, and
 * whatever is not there is a page that says so.
 */
@Singleton
class ReferencePages {
    private static final Pattern ADDRESS = Pattern.compile("/docs(?:/([a-z0-9-]*))?");
    private static final String NOTHING = "404";

    /** Only what there is: anybody may ask for anything. */
    private final Map<String, Buffer> pages = new ConcurrentHashMap<>();

    void register(@Observes Router router) {
        router.routeWithRegex("/docs(/.*)?")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(WebClientRoutes.BEHIND_FILES)
                .handler(this::answer);
    }

    private void answer(RoutingContext context) {
        Optional<Buffer> found = nameOf(context.normalizedPath()).flatMap(this::page);
        Optional<Buffer> shown = found.or(() -> page(NOTHING));
        if (shown.isEmpty()) {
            context.next();
            return;
        }
        // Whatever the framework does not know is sent as it is, unless this is taken away.
        context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        context.response()
                .setStatusCode(found.isPresent() ? 200 : 404)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8")
                .end(shown.get());
    }

    private static Optional<String> nameOf(String path) {
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches() || NOTHING.equals(address.group(1))) {
            return Optional.empty();
        }
        String name = address.group(1);
        return Optional.of(name == null || name.isEmpty() ? "index" : name);
    }

    private Optional<Buffer> page(String name) {
        Optional<Buffer> known = Optional.ofNullable(pages.get(name));
        return known.or(
                () ->
                        WebClientRoutes.built("docs/" + name + ".html")
                                .map(page -> keep(name, page)));
    }

    private Buffer keep(String name, Buffer page) {
        pages.put(name, page);
        return page;
    }
}
