package org.hawsh.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One operation of the contract, as {@link Promises} compares it. */
record PromisedOperation(String method, String path, JsonNode node) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** By method and address, whatever its parameters are called. */
    static Map<String, PromisedOperation> of(JsonNode contract) {
        Map<String, PromisedOperation> operations = new LinkedHashMap<>();
        contract.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue().properties().stream()
                                        .filter(method -> METHODS.contains(method.getKey()))
                                        .map(
                                                method ->
                                                        new PromisedOperation(
                                                                method.getKey(),
                                                                path.getKey(),
                                                                method.getValue()))
                                        .forEach(one -> operations.put(one.key(), one)));
        return operations;
    }

    String key() {
        return method + " " + path.replaceAll("\\{[^}]+}", "{}");
    }

    String name() {
        return node.path("operationId").asText();
    }

    String label() {
        return "%s (%s %s)".formatted(name(), method.toUpperCase(Locale.ROOT), path);
    }

    boolean isOpen() {
        return node.path("security").isArray() && node.path("security").isEmpty();
    }

    boolean isDeprecated() {
        return node.path("deprecated").asBoolean();
    }

    String sunset() {
        return node.path("x-sunset").asText();
    }

    String permission() {
        return node.path("x-permission").asText();
    }

    List<String> pathParameters() {
        return Stream.of(path.split("/")).filter(part -> part.startsWith("{")).toList();
    }

    /** Those that are not of the path, as {@code state} or {@code If-Match}. */
    Map<String, JsonNode> parameters(JsonNode contract) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        StreamSupport.stream(node.path("parameters").spliterator(), false)
                .map(parameter -> Contract.meant(contract, parameter))
                .filter(parameter -> !parameter.path("in").asText().equals("path"))
                .forEach(parameter -> parameters.put(parameter.path("name").asText(), parameter));
        return parameters;
    }
}
