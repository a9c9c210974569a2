package org.hawsh.platform.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hawsh.platform.http.Endpoints.Endpoint;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * An address takes the methods and the media types it declares, and a refusal names them. The framework enforces media types
 * only where a method names its own, and would make an object of any text.
 */
class DeclaredOnly {
    private static final String PARAMETERS_OF_A_SEGMENT = ";[^/]*";

    private final Endpoints endpoints;

    DeclaredOnly(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    @ServerRequestFilter(preMatching = true, priority = 20)
    public void refuse(ContainerRequestContext asked, RoutingContext routing) {
        String method =
                asked.getMethod().equals(HttpMethod.HEAD) ? HttpMethod.GET : asked.getMethod();
        List<Endpoint> here =
                endpoints.at(routing.normalizedPath().replaceAll(PARAMETERS_OF_A_SEGMENT, ""));
        if (here.isEmpty() || method.equals(HttpMethod.OPTIONS)) {
            return;
        }
        Set<String> read =
                here.stream()
                        .filter(one -> one.method().equals(method))
                        .findFirst()
                        .orElseThrow(() -> new MethodNotAllowed(here))
                        .reads();
        if (!read.isEmpty() && hasBody(routing.request()) && !read.contains(mediaType(routing))) {
            throw new UnsupportedMediaType(read);
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.getHeader("Transfer-Encoding") != null
                || length != null && !length.equals("0");
    }

    /** Without its parameters. */
    private static String mediaType(RoutingContext routing) {
        String sent = routing.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return sent == null ? "" : sent.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Nobody can do this here; {@code Allow} says what can be done (RFC 9110 §15.5.6). */
    private static final class MethodNotAllowed extends Refusal {
        private final String allowed;

        MethodNotAllowed(List<Endpoint> here) {
            super(ProblemType.METHOD_NOT_ALLOWED, List.of());
            Set<String> methods = new TreeSet<>(Set.of(HttpMethod.OPTIONS));
            here.forEach(one -> methods.add(one.method()));
            if (methods.contains(HttpMethod.GET)) {
                methods.add(HttpMethod.HEAD);
            }
            allowed = String.join(", ", methods);
        }

        @Override
        protected Map<String, String> headers() {
            return Map.of(HttpHeaders.ALLOW, allowed);
        }
    }

    /** Nobody reads this here; {@code Accept} says what is read (RFC 9110 §15.5.16). */
    private static final class UnsupportedMediaType extends Refusal {
        private final String read;

        UnsupportedMediaType(Set<String> read) {
            super(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    List.of(
                            Fault.at(
                                    HttpHeaders.CONTENT_TYPE,
                                    "not-one-of",
                                    String.join(", ", read))));
            this.read = String.join(", ", read);
        }

        @Override
        protected Map<String, String> headers() {
            return Map.of(HttpHeaders.ACCEPT, read);
        }
    }
}
