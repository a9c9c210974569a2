package org.hawsh.platform.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.InvalidRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A query parameter nobody reads is a misunderstanding: it is refused, not silently dropped. */
class UnknownParameters {
    private final ConcurrentMap<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuse(ContainerRequestContext ignored, UriInfo uri, ResourceInfo resource) {
        Set<String> sent = new TreeSet<>(uri.getQueryParameters().keySet());
        if (sent.isEmpty()) {
            return;
        }
        sent.removeAll(
                known.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::namesOf));
        if (!sent.isEmpty()) {
            throw new InvalidRequest(Fault.at("?" + sent.iterator().next(), "unknown-parameter"));
        }
    }

    /** The parameters of the method, and those of the record it takes them in. */
    private static Set<String> namesOf(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam own = parameter.getAnnotation(QueryParam.class);
            Stream<QueryParam> all =
                    own != null
                            ? Stream.of(own)
                            : Arrays.stream(parameter.getType().getDeclaredFields())
                                    .map(field -> field.getAnnotation(QueryParam.class))
                                    .filter(Objects::nonNull);
            all.map(QueryParam::value).forEach(names::add);
        }
        return names;
    }
}
