package org.hawsh.platform.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be asked of an address, as the resources declare it: its methods, and the media types each of them reads. */
@Singleton
class Endpoints {
    private static final String VARIABLE = "\\{[^}]+}";

    /** By how many parts their address has, the most particular first: only those of the same length can be meant. */
    private final Map<Integer, List<Endpoint>> byLength;

    Endpoints(BeanManager beans) {
        this.byLength =
                beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                        .map(Bean::getBeanClass)
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .distinct()
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .flatMap(method -> Endpoint.of(method).stream())
                        .sorted(Comparator.comparingInt(Endpoint::variables))
                        .collect(Collectors.groupingBy(Endpoint::length));
    }

    /** Those of an address; none where it is nobody's. The most particular first. */
    List<Endpoint> at(String path) {
        return byLength.getOrDefault(partsOf(path), List.of()).stream()
                .filter(one -> one.address().matcher(path).matches())
                .toList();
    }

    /** A slash at the end begins no part. */
    private static int partsOf(String path) {
        int slashes = (int) path.chars().filter(sign -> sign == '/').count();
        return path.endsWith("/") ? slashes - 1 : slashes;
    }

    /**
     * @param length how many parts its address has
     * @param variables how many parts of its address are not fixed
     * @param reads the media types of its body; empty where it has none
     */
    record Endpoint(String method, int length, Pattern address, int variables, Set<String> reads) {

        private static Optional<Endpoint> of(Method method) {
            return Arrays.stream(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                    .map(type -> type.getAnnotation(HttpMethod.class).value())
                    .findFirst()
                    .map(
                            verb -> {
                                String template = template(method);
                                return new Endpoint(
                                        verb,
                                        partsOf(template),
                                        Pattern.compile(
                                                template.replaceAll(VARIABLE, "[^/]+") + "/?"),
                                        template.split(VARIABLE, -1).length - 1,
                                        readBy(method));
                            });
        }

        private static String template(Method method) {
            Path below = method.getAnnotation(Path.class);
            return Stream.of(
                            method.getDeclaringClass().getAnnotation(Path.class).value(),
                            below == null ? "" : below.value())
                    .flatMap(part -> Arrays.stream(part.split("/")))
                    .filter(part -> !part.isEmpty())
                    .map(part -> "/" + part)
                    .collect(Collectors.joining());
        }

        private static Set<String> readBy(Method method) {
            Consumes named = method.getAnnotation(Consumes.class);
            if (named != null) {
                return new TreeSet<>(List.of(named.value()));
            }
            return BodyParameter.of(method).isPresent()
                    ? Set.of(MediaType.APPLICATION_JSON)
                    : Set.of();
        }
    }
}
