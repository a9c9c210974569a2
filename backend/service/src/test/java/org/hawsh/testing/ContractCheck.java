package org.hawsh.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Whether an answer is what the published contract promises: status, media type, every member and every code. */
public final class ContractCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OPEN_LIST = "x-extensible-enum";
    private static final JsonNode CONTRACT = closed(Contract.published());
    private static final Map<Integer, Map<Pattern, JsonNode>> PATHS_BY_LENGTH = paths();

    /** A day that is none, or a moment without its zone, is as wrong as a number in its place. */
    private static final SchemaRegistry SCHEMA_REGISTRY =
            SchemaRegistry.withDialect(
                    Dialects.getDraft202012(),
                    registry ->
                            registry.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));

    /** By the node itself: to compare two of them would cost more than to compile one. */
    private static final Map<JsonNode, Schema> SCHEMAS =
            Collections.synchronizedMap(new IdentityHashMap<>());

    /** By method and address, each id of it replaced, as what fits one of them fits all. */
    private static final Map<String, JsonNode> OPERATIONS = new ConcurrentHashMap<>();

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final JsonNode PROBLEM =
            JSON.createObjectNode().put("$ref", "#/components/schemas/Problem");

    /** The contract itself, and the id of no operation. */
    private static final String ITSELF = "/api/v1/openapi";

    private static final Set<Integer> NO_SUCH_OPERATION = Set.of(401, 404, 405);

    private static final Set<Integer> STATUSES_OF_ANY =
            StreamSupport.stream(
                            CONTRACT.at("/components/responses/AnyProblem/x-statuses")
                                    .spliterator(),
                            false)
                    .map(JsonNode::asInt)
                    .collect(Collectors.toSet());

    private ContractCheck() {}

    /** @throws AssertionError if the contract promises something else, or knows nothing of such an address */
    public static void check(
            String method, String path, int status, UnaryOperator<String> headers, byte[] body) {
        if (!path.startsWith("/api/") || path.equals(ITSELF)) {
            return;
        }
        String what = method + " " + path + " answered " + status;
        String contentType = headers.apply("Content-Type");
        String mediaType = contentType == null ? "" : contentType.split(";")[0];
        JsonNode operation = operation(path, method.toLowerCase(Locale.ROOT));
        if (operation == null) {
            require(NO_SUCH_OPERATION.contains(status), what + " at an address of no contract");
            require(mediaType.equals("application/problem+json"), what + " as " + mediaType);
            valid(what, PROBLEM, body);
            return;
        }
        JsonNode answer = answer(operation, status);
        require(!answer.isMissingNode(), what + ", which the contract does not know");
        List<String> headersAmiss = ContractHeaders.faults(answer.path("headers"), headers);
        require(headersAmiss.isEmpty(), what + ": " + headersAmiss);
        String made = headers.apply("Location");
        require(
                made == null || operation(made, "get") != null,
                what + " with the Location " + made + ", where nothing can be read");
        if (body.length == 0 && (answer.path("content").isMissingNode() || method.equals("HEAD"))) {
            return; // nothing was promised and nothing was sent
        }
        JsonNode schema = answer.path("content").path(mediaType).path("schema");
        require(!schema.isMissingNode(), what + " as " + mediaType + ", which is not promised");
        if (mediaType.endsWith("json")) {
            valid(what, schema, body);
        }
    }

    public static void check(String method, HttpResponse<String> answer) {
        check(
                method,
                answer.uri().getPath(),
                answer.statusCode(),
                name -> answer.headers().firstValue(name).orElse(null),
                answer.body().getBytes(StandardCharsets.UTF_8));
    }

    /** What any request can be answered stands once, with the statuses it is for. */
    private static JsonNode answer(JsonNode operation, int status) {
        JsonNode own = operation.path("responses").path(String.valueOf(status));
        JsonNode any = operation.path("responses").path("default");
        return own.isMissingNode() && STATUSES_OF_ANY.contains(status) ? any : own;
    }

    private static void valid(String what, JsonNode schema, byte[] body) {
        JsonNode answer;
        try {
            answer = JSON.readTree(body);
        } catch (IOException e) {
            throw new AssertionError(what + " with what is no JSON", e);
        }
        List<String> faults = faults(schema, answer);
        require(faults.isEmpty(), what + " against the contract: " + faults);
    }

    /** What a body has that its schema does not allow, or lacks. */
    public static List<String> faults(JsonNode schema, JsonNode body) {
        return SCHEMAS.computeIfAbsent(schema, ContractCheck::compiled).validate(body).stream()
                .map(Object::toString)
                .toList();
    }

    /** A list is open to clients and closed to the service. */
    private static JsonNode closed(JsonNode published) {
        JsonNode contract = published.deepCopy();
        for (JsonNode list : contract.findParents(OPEN_LIST)) {
            ((ObjectNode) list).set("enum", list.get(OPEN_LIST));
        }
        return contract;
    }

    private static Schema compiled(JsonNode schema) {
        ObjectNode document = JSON.createObjectNode();
        document.set("components", CONTRACT.path("components"));
        document.setAll((ObjectNode) schema.deepCopy());
        return SCHEMA_REGISTRY.getSchema(document);
    }

    private static JsonNode operation(String path, String method) {
        JsonNode found =
                OPERATIONS.computeIfAbsent(
                        method + " " + ID.matcher(path).replaceAll("0"),
                        any -> fitting(path, method));
        return found.isMissingNode() ? null : found;
    }

    /** The operation whose path template fits; the one with the fewest variables where several do. */
    private static JsonNode fitting(String path, String method) {
        String asked = method.equals("head") ? "get" : method;
        Map<Integer, JsonNode> fitting = new TreeMap<>();
        PATHS_BY_LENGTH
                .getOrDefault(length(path), Map.of())
                .forEach(
                        (template, item) -> {
                            if (item.has(asked) && template.matcher(path).matches()) {
                                fitting.putIfAbsent(
                                        template.pattern().split("\\[", -1).length,
                                        item.get(asked));
                            }
                        });
        return fitting.values().stream().findFirst().orElse(MissingNode.getInstance());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    private static Map<Integer, Map<Pattern, JsonNode>> paths() {
        Map<Integer, Map<Pattern, JsonNode>> paths = new HashMap<>();
        CONTRACT.path("paths")
                .properties()
                .forEach(
                        path ->
                                paths.computeIfAbsent(
                                                length(path.getKey()),
                                                length -> new LinkedHashMap<>())
                                        .put(
                                                Pattern.compile(
                                                        path.getKey()
                                                                .replaceAll("\\{[^}]+}", "[^/]+")),
                                                path.getValue()));
        return paths;
    }

    private static int length(String path) {
        return (int) path.chars().filter(letter -> letter == '/').count();
    }
}
