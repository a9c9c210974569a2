package org.hawsh.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Holds every answer of every API test against the published contract: status, media type and every member. */
final class ContractCheck implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode CONTRACT = read();

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification expected,
            FilterContext context) {
        Response response = context.next(request, expected);
        String path = java.net.URI.create(request.getURI()).getPath();
        JsonNode operation =
                operation(path, request.getMethod().toLowerCase(java.util.Locale.ROOT));
        if (operation != null) {
            check(request.getMethod() + " " + path, operation, response);
        }
        return response;
    }

    private static void check(String what, JsonNode operation, Response response) {
        JsonNode answer = operation.path("responses").path(String.valueOf(response.statusCode()));
        if (answer.isMissingNode()) {
            throw new AssertionError(
                    what
                            + " answered "
                            + response.statusCode()
                            + ", which the contract does not know");
        }
        if (answer.path("content").isMissingNode() && response.asByteArray().length == 0) {
            return; // nothing was promised and nothing was sent
        }
        String mediaType = response.contentType().split(";")[0];
        JsonNode schema = answer.path("content").path(mediaType).path("schema");
        if (schema.isMissingNode()) {
            throw new AssertionError(
                    what + " answered " + mediaType + ", which the contract does not know");
        }
        if (!mediaType.endsWith("json")) {
            return;
        }
        ObjectNode document = JSON.createObjectNode();
        document.set("components", CONTRACT.path("components"));
        document.setAll((ObjectNode) schema.deepCopy());
        Schema validator =
                SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(document);
        try {
            var faults = validator.validate(JSON.readTree(response.asString()));
            if (!faults.isEmpty()) {
                throw new AssertionError(what + " answered against the contract: " + faults);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operation whose path template fits; the one with the fewest variables where several do. */
    private static JsonNode operation(String path, String method) {
        Map<Integer, JsonNode> fitting = new TreeMap<>();
        CONTRACT.path("paths")
                .properties()
                .forEach(
                        entry -> {
                            String template = entry.getKey();
                            if (path.matches(template.replaceAll("\\{[^}]+}", "[^/]+"))) {
                                fitting.putIfAbsent(
                                        template.split("\\{", -1).length,
                                        entry.getValue().get(method));
                            }
                        });
        return fitting.values().stream()
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(Path.of("../../openapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
