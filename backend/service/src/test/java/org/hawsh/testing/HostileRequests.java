package org.hawsh.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The places of one operation where something hostile can be put: parts of its address, parameters, headers, every member
 * its body may have by the contract, cells and bytes of a body that is no JSON.
 */
public final class HostileRequests {
    private static final String BYTES = "bytes";
    private static final String HEADER = "header ";

    private static final List<String> EVERY_HEADER =
            List.of(
                    "Accept",
                    "Accept-Encoding",
                    "Accept-Language",
                    "Authorization",
                    "Content-Disposition",
                    "Content-Type",
                    "Cookie",
                    "Idempotency-Key",
                    "If-Match",
                    "If-None-Match",
                    "Origin",
                    "Range",
                    "X-Forwarded-For",
                    "X-HTTP-Method-Override",
                    "X-Request-Id",
                    "traceparent");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TEXTS =
            HostilePayloads.ALL.stream().map(text -> JSON.valueToTree(text).toString()).toList();

    private HostileRequests() {}

    /** Of the contract, by operation id. */
    public static Map<String, Operation> operations() {
        JsonNode contract = Contract.published();
        Map<String, Operation> operations = new TreeMap<>();
        contract.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .properties()
                                        .forEach(
                                                one ->
                                                        operations.put(
                                                                one.getValue()
                                                                        .path("operationId")
                                                                        .asText(),
                                                                new Operation(
                                                                        contract,
                                                                        one.getKey(),
                                                                        path.getKey(),
                                                                        one.getValue()))));
        return operations;
    }

    /** But for those of a body that is no JSON, which lie where its sample has them. */
    public static List<Place> places(Operation operation) {
        List<Place> places = new ArrayList<>();
        String[] template = operation.path().split("/");
        for (int i = 0; i < template.length; i++) {
            int segment = i;
            if (template[i].startsWith("{")) {
                places.add(
                        Place.of(
                                "path",
                                template[i],
                                (request, text) -> request.at(path(request, segment, text))));
            }
        }
        Set<String> headers = new LinkedHashSet<>(EVERY_HEADER);
        for (JsonNode parameter : operation.node().path("parameters")) {
            String name = parameter.path("name").asText();
            switch (parameter.path("in").asText()) {
                case "query" ->
                        places.add(
                                Place.of(
                                        "query",
                                        name,
                                        (request, text) -> request.at(query(request, name, text))));
                case "header" -> headers.add(name);
                default -> {}
            }
        }
        headers.forEach(
                name ->
                        places.add(
                                Place.of(
                                        HEADER + name,
                                        name,
                                        (request, text) -> request.with(name, text))));
        json(operation).ifPresent(schema -> places.addAll(members(operation, schema)));
        return places;
    }

    private static Optional<JsonNode> json(Operation operation) {
        return operation.node().at("/requestBody/content").properties().stream()
                .filter(content -> content.getKey().contains("json"))
                .map(content -> content.getValue().path("schema"))
                .findFirst();
    }

    private static List<Place> members(Operation operation, JsonNode schema) {
        List<String> values =
                Stream.concat(TEXTS.stream(), HostilePayloads.VALUES.stream()).toList();
        List<Place> places = new ArrayList<>();
        for (String pointer : RequestMembers.of(operation.contract(), schema)) {
            places.add(
                    new Place(
                            "member",
                            pointer,
                            values,
                            (request, value) ->
                                    request.with(
                                            utf8(
                                                    RequestMembers.with(
                                                            tree(request), pointer, value)))));
        }
        places.add(
                new Place(
                        "whole body",
                        "JSON",
                        values,
                        (request, value) -> request.with(utf8(value))));
        return places;
    }

    /** The first two lines' cells where the body is text, and the whole of it, before and instead. */
    public static List<Place> bytes(Operation operation, RawRequest sample) {
        List<Place> places = new ArrayList<>();
        if (sample.body() == null || json(operation).isPresent()) {
            return places;
        }
        if (sample.headers().getOrDefault("Content-Type", "").contains("csv")) {
            String[] lines = new String(sample.body(), StandardCharsets.UTF_8).split("\n");
            for (int row = 0; row < Math.min(2, lines.length); row++) {
                for (int column = 0; column < lines[row].split(",", -1).length; column++) {
                    int line = row;
                    int cell = column;
                    places.add(
                            Place.of(
                                    BYTES,
                                    "cell " + line + ":" + cell,
                                    (request, text) ->
                                            request.with(utf8(cell(request, line, cell, text)))));
                }
            }
        }
        places.add(Place.of(BYTES, "all", (request, text) -> request.with(utf8(text))));
        places.add(
                Place.of(
                        BYTES,
                        "end",
                        (request, text) -> request.with(joined(request.body(), utf8(text)))));
        return places;
    }

    private static String cell(RawRequest request, int row, int column, String text) {
        String[] lines = new String(request.body(), StandardCharsets.UTF_8).split("\n");
        String[] cells = lines[row].split(",", -1);
        cells[column] = "\"" + text.replace("\"", "\"\"") + "\"";
        lines[row] = String.join(",", cells);
        return String.join("\n", lines) + "\n";
    }

    private static String path(RawRequest request, int segment, String text) {
        String[] parts = request.target().split("\\?", 2);
        String[] segments = parts[0].split("/");
        segments[segment] = encoded(text);
        return String.join("/", segments) + (parts.length == 2 ? "?" + parts[1] : "");
    }

    private static String query(RawRequest request, String name, String text) {
        String[] parts = request.target().split("\\?", 2);
        Map<String, String> parameters = new LinkedHashMap<>();
        if (parts.length == 2) {
            for (String pair : parts[1].split("&")) {
                parameters.put(pair.split("=")[0], pair);
            }
        }
        parameters.put(name, name + "=" + encoded(text));
        return parts[0] + "?" + String.join("&", parameters.values());
    }

    private static JsonNode tree(RawRequest request) {
        try {
            return JSON.readTree(request.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** An operation of the contract and its address. */
    public record Operation(JsonNode contract, String method, String path, JsonNode node) {}

    /**
     * @param kind what takes turns: in a short run the places of one kind get every payload between them
     * @param payloads all that can be put here
     */
    public record Place(String kind, String name, List<String> payloads, Change change) {
        static Place of(String kind, String name, Change change) {
            return new Place(kind, name, HostilePayloads.ALL, change);
        }

        /** A header that any request can have is read before its operation is known. */
        public boolean isOfTheEdge() {
            return kind.startsWith(HEADER) && EVERY_HEADER.contains(name);
        }
    }

    /** Puts the payload where it belongs. */
    public interface Change {
        RawRequest in(RawRequest request, String payload);
    }
}
