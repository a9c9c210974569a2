package org.hawsh.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One well-formed request with one of its places changed at a time: parameters, headers, members of the body. */
public final class HostileRequests {
    /** Begins the id of each request, so that its effects can be found. */
    public static final String REQUEST = "hostile-request-";

    private static final List<String> EVERY_HEADER =
            List.of(
                    "Accept",
                    "Accept-Language",
                    "Content-Type",
                    "If-None-Match",
                    "X-Forwarded-For",
                    "X-HTTP-Method-Override",
                    "traceparent",
                    "X-Request-Id");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Operation operation;
    private final SentRequest request;
    private int next;

    public HostileRequests(Operation operation, SentRequest request, int firstNumber) {
        this.operation = operation;
        this.request = request;
        this.next = firstNumber;
    }

    /** By operation id. */
    public static Map<String, Operation> operationsOf(JsonNode contract) {
        Map<String, Operation> operations = new TreeMap<>();
        contract.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .forEach(
                                                one ->
                                                        operations.put(
                                                                one.path("operationId").asText(),
                                                                new Operation(
                                                                        path.getKey(), one))));
        return operations;
    }

    /** For each place so many of the payloads, going on where the place before left off. */
    public List<Attempt> each(int payloads) {
        List<Attempt> attempts = new ArrayList<>();
        for (Place place : places()) {
            for (int i = 0; i < payloads; i++) {
                int number = next++;
                String payload = HostilePayloads.ALL.get(number % HostilePayloads.ALL.size());
                HttpRequest changed = place.with(payload, REQUEST + number);
                if (changed != null) {
                    attempts.add(
                            new Attempt(
                                    place.name() + " = " + shortened(payload),
                                    REQUEST + number,
                                    changed));
                }
            }
        }
        return attempts;
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        String[] template = operation.path().split("/");
        for (int i = 0; i < template.length; i++) {
            int segment = i;
            if (template[i].startsWith("{")) {
                places.add(
                        new Place(
                                "path " + template[i],
                                (payload, id) -> builder(id, pathWith(segment, payload))));
            }
        }
        for (JsonNode parameter : operation.node().path("parameters")) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query")) {
                places.add(
                        new Place(
                                "query " + name,
                                (payload, id) -> builder(id, queryWith(name, payload))));
            } else if (parameter.path("in").asText().equals("header")) {
                places.add(header(name));
            }
        }
        EVERY_HEADER.forEach(name -> places.add(header(name)));
        pointersInto(body(), JsonPointer.empty())
                .forEach(
                        pointer ->
                                places.add(
                                        new Place(
                                                "body " + pointer,
                                                (payload, id) ->
                                                        builder(id, request.uri())
                                                                .method(
                                                                        request.method(),
                                                                        HttpRequest.BodyPublishers
                                                                                .ofByteArray(
                                                                                        bodyWith(
                                                                                                pointer,
                                                                                                payload))))));
        return places;
    }

    /** A header the line itself cannot carry is refused by the client: then there is nothing to send. */
    private Place header(String name) {
        return new Place(
                "header " + name,
                (payload, id) -> {
                    try {
                        return builder(id, request.uri()).setHeader(name, payload);
                    } catch (IllegalArgumentException e) {
                        return null;
                    }
                });
    }

    private HttpRequest.Builder builder(String requestId, URI uri) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(uri)
                        .method(
                                request.method(),
                                request.body() == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(builder::setHeader);
        return builder.setHeader("X-Request-Id", requestId);
    }

    private URI pathWith(int segment, String payload) {
        String[] segments = request.uri().getRawPath().split("/");
        segments[segment] = encoded(payload);
        String query = request.uri().getRawQuery();
        return request.uri()
                .resolve(String.join("/", segments) + (query == null ? "" : "?" + query));
    }

    private URI queryWith(String name, String payload) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (request.uri().getRawQuery() != null) {
            for (String pair : request.uri().getRawQuery().split("&")) {
                parameters.put(pair.split("=")[0], pair);
            }
        }
        parameters.put(name, name + "=" + encoded(payload));
        return request.uri()
                .resolve(request.uri().getRawPath() + "?" + String.join("&", parameters.values()));
    }

    private JsonNode body() {
        try {
            boolean isJson = request.headers().getOrDefault("Content-Type", "").contains("json");
            return request.body() == null || !isJson
                    ? JSON.nullNode()
                    : JSON.readTree(request.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bodyWith(JsonPointer pointer, String payload) {
        JsonNode body = body();
        JsonNode parent = body.at(pointer.head());
        String last = pointer.last().getMatchingProperty();
        if (parent instanceof ObjectNode object) {
            object.put(last, payload);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), payload);
        }
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<JsonPointer> pointersInto(JsonNode node, JsonPointer here) {
        List<JsonPointer> pointers = new ArrayList<>();
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            member ->
                                    pointers.addAll(
                                            pointersInto(
                                                    member.getValue(),
                                                    here.appendProperty(member.getKey()))));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                pointers.addAll(pointersInto(node.get(i), here.appendIndex(i)));
            }
        } else if (!here.matches()) {
            pointers.add(here);
        }
        return pointers;
    }

    private static String encoded(String payload) {
        return URLEncoder.encode(payload, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String shortened(String payload) {
        return payload.length() > 40 ? payload.substring(0, 40) + "…" : payload;
    }

    /** An operation of the contract and its address. */
    public record Operation(String path, JsonNode node) {}

    /** One request to try. */
    public record Attempt(String what, String requestId, HttpRequest request) {
        /** A line that the server closed after the attempt before (a head far too long) is opened anew. */
        public HttpResponse<String> send() {
            try {
                return sendOnce();
            } catch (IOException closed) {
                try {
                    return sendOnce();
                } catch (IOException e) {
                    throw new UncheckedIOException(what, e);
                }
            }
        }

        private HttpResponse<String> sendOnce() throws IOException {
            try {
                return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Place(String name, Change change) {
        HttpRequest with(String payload, String requestId) {
            HttpRequest.Builder changed = change.with(payload, requestId);
            return changed == null ? null : changed.build();
        }
    }

    private interface Change {
        HttpRequest.Builder with(String payload, String requestId);
    }
}
