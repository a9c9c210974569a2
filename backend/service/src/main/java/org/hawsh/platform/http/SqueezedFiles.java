package org.hawsh.platform.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is named after its content travels as it was squeezed when the web client was built: smaller than what is squeezed for one
 * request, and nobody's processor pays for it again. Whoever does not take it so gets the file itself.
 */
@Singleton
class SqueezedFiles {
    /** Before the static files (10,000). */
    private static final int BEFORE_FILES = 9_000;

    private static final Map<String, String> ENDINGS = Map.of("br", ".br", "gzip", ".gz");
    private static final Map<String, String> TYPES =
            Map.of(
                    "js", "text/javascript;charset=UTF-8",
                    "css", "text/css;charset=UTF-8",
                    "svg", "image/svg+xml");

    /** By coding and address; what the build did not list is not looked for. */
    private final Map<String, Map<String, Buffer>> files;

    SqueezedFiles() {
        String list = WebClientRoutes.built(".vite/squeezed.txt").map(Buffer::toString).orElse("");
        files =
                ENDINGS.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey,
                                        coding -> read(list, coding.getValue())));
    }

    private static Map<String, Buffer> read(String list, String ending) {
        return list.lines()
                .collect(
                        Collectors.toUnmodifiableMap(
                                name -> "/" + name,
                                name -> WebClientRoutes.built(name + ending).orElseThrow()));
    }

    void register(@Observes Router router) {
        router.route("/assets/*")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(BEFORE_FILES)
                .handler(this::answer);
    }

    private void answer(RoutingContext context) {
        String path = context.normalizedPath();
        if (!files.get("br").containsKey(path)) {
            context.next();
            return;
        }
        HttpServerResponse response =
                context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        Optional<String> coding = codingFor(context.request().getHeader("Accept-Encoding"));
        if (coding.isEmpty() || context.request().headers().contains("Range")) {
            context.next();
            return;
        }
        Buffer file = files.get(coding.get()).get(path);
        response.putHeader(HttpHeaders.CONTENT_ENCODING, coding.get())
                .putHeader(
                        HttpHeaders.CONTENT_TYPE,
                        TYPES.get(path.substring(path.lastIndexOf('.') + 1)))
                .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(file.length()));
        if (context.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(file);
        }
    }

    /** The smallest form that is taken: a browser names its codings without a weight, or refuses one with the weight nought. */
    private static Optional<String> codingFor(String accepted) {
        if (accepted == null) {
            return Optional.empty();
        }
        var taken =
                Arrays.stream(accepted.split(","))
                        .map(one -> one.replace(" ", ""))
                        .filter(one -> !one.matches(".*;q=0(\\.0*)?"))
                        .map(one -> one.replaceAll(";.*", ""))
                        .collect(Collectors.toSet());
        return Stream.of("br", "gzip").filter(taken::contains).findFirst();
    }
}
