package org.hawsh.platform.http;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.InvalidRequest;
import org.hawsh.platform.problems.NotFound;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Parameters of an address are looked at before the framework does, which takes one it cannot convert for an address that
 * does not exist. One nobody reads is a misunderstanding: it is refused, not silently dropped. An item is named by what can
 * name it, or it is not found.
 */
class ReadableParameters {
    private final ConcurrentMap<Method, Map<String, Type>> query = new ConcurrentHashMap<>();
    private final ConcurrentMap<Method, Map<String, Type>> path = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuse(ContainerRequestContext ignored, UriInfo uri, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (!uri.getPathParameters().isEmpty()) {
            Map<String, Type> names =
                    path.computeIfAbsent(
                            method, of -> typesOf(of, PathParam.class, PathParam::value));
            Map<String, List<String>> taken = new TreeMap<>(uri.getPathParameters());
            taken.keySet().retainAll(names.keySet());
            if (!faults(taken, names, "").isEmpty()) {
                throw new NotFound();
            }
        }
        if (!uri.getQueryParameters().isEmpty()) {
            Map<String, Type> known =
                    query.computeIfAbsent(
                            method, of -> typesOf(of, QueryParam.class, QueryParam::value));
            InvalidRequest.ifAny(faults(uri.getQueryParameters(), known, "?"));
        }
    }

    private static List<Fault> faults(
            Map<String, List<String>> sent, Map<String, Type> known, String mark) {
        List<Fault> faults = new ArrayList<>();
        new TreeMap<>(sent)
                .forEach(
                        (name, values) -> {
                            String pointer = mark + name;
                            if (known.containsKey(name)) {
                                values.stream()
                                        .map(
                                                value ->
                                                        ParameterForm.fault(
                                                                pointer, known.get(name), value))
                                        .flatMap(Optional::stream)
                                        .findFirst()
                                        .ifPresent(faults::add);
                            } else {
                                faults.add(Fault.at(pointer, "unknown-parameter"));
                            }
                        });
        return faults;
    }

    /** The parameters of the method, and those of the record it takes them in. */
    private static <A extends Annotation> Map<String, Type> typesOf(
            Method method, Class<A> kind, Function<A, String> name) {
        Map<String, Type> types = new TreeMap<>();
        Arrays.stream(method.getParameters())
                .forEach(
                        parameter -> {
                            add(parameter, parameter.getParameterizedType(), kind, name, types);
                            Arrays.stream(parameter.getType().getDeclaredFields())
                                    .forEach(
                                            field ->
                                                    add(
                                                            field,
                                                            field.getGenericType(),
                                                            kind,
                                                            name,
                                                            types));
                        });
        return types;
    }

    private static <A extends Annotation> void add(
            AnnotatedElement place,
            Type type,
            Class<A> kind,
            Function<A, String> name,
            Map<String, Type> types) {
        A annotation = place.getAnnotation(kind);
        if (annotation != null) {
            types.put(name.apply(annotation), type);
        }
    }
}
