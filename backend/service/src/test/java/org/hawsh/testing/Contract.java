package org.hawsh.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code openapi.yaml} as it is published. It is long, so it is read once, and nobody changes what was read. Where an
 * operation refers to a parameter, an answer or a header, that itself stands in its place; schemas stay references.
 */
public final class Contract {
    private static final JsonNode PUBLISHED = read();

    private Contract() {}

    public static JsonNode published() {
        return PUBLISHED;
    }

    /** @param node a part of {@code contract}; @return what it refers to, or itself if it is no reference */
    static JsonNode meant(JsonNode contract, JsonNode node) {
        String ref = node.path("$ref").asText();
        return ref.isEmpty() ? node : contract.at(ref.substring(1));
    }

    private static JsonNode read() {
        try {
            JsonNode contract =
                    new ObjectMapper(new YAMLFactory())
                            .readTree(Path.of("../../openapi.yaml").toFile());
            contract.at("/components/responses")
                    .forEach(answer -> resolve(contract, answer.path("headers")));
            contract.path("paths").forEach(path -> path.forEach(one -> operation(contract, one)));
            return contract;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void operation(JsonNode contract, JsonNode operation) {
        resolve(contract, operation.path("parameters"));
        resolve(contract, operation.path("responses"));
        operation.path("responses").forEach(answer -> resolve(contract, answer.path("headers")));
    }

    private static void resolve(JsonNode contract, JsonNode parts) {
        if (parts instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, meant(contract, list.get(i)));
            }
        } else if (parts instanceof ObjectNode named) {
            List.copyOf(named.properties())
                    .forEach(part -> named.set(part.getKey(), meant(contract, part.getValue())));
        }
    }
}
