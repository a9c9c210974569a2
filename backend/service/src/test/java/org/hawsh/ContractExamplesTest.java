package org.hawsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hawsh.testing.ComposedExample;
import org.hawsh.testing.Contract;
import org.hawsh.testing.ContractCheck;
import org.junit.jupiter.api.Test;

/** Whoever reads the contract sees an example of every body, and each of them could be sent or answered. */
class ContractExamplesTest {
    private static final JsonNode CONTRACT = Contract.published();

    private int bodies;

    @Test
    void everyBodyHasAnExampleThatFitsIt() {
        ComposedExample example = new ComposedExample(CONTRACT);
        Map<String, List<String>> faults = new TreeMap<>();
        CONTRACT.path("paths")
                .forEach(
                        path ->
                                path.forEach(
                                        operation ->
                                                bodies(operation)
                                                        .forEach(
                                                                (body, schema) ->
                                                                        note(
                                                                                body, schema,
                                                                                example, faults))));
        assertEquals(Set.of(), example.without(), "texts without an example");
        assertEquals(Map.of(), faults);
        assertTrue(bodies > 500, "only " + bodies + " bodies were looked at");
    }

    @Test
    void aTextWithoutAnExampleAndAnExampleThatDoesNotFitAreNoticed() throws Exception {
        JsonNode planted =
                new ObjectMapper()
                        .readTree(
                                """
                                {"type": "object", "properties": {
                                  "note": {"type": "string"},
                                  "phone": {"type": "string", "pattern": "^[+][0-9]+$", "examples": ["none"]}}}
                                """);
        ComposedExample example = new ComposedExample(CONTRACT);
        JsonNode body = example.of(planted);
        assertEquals(Set.of(".note"), example.without());
        assertEquals(1, ContractCheck.faults(planted, body).size());
    }

    private void note(
            String body,
            JsonNode schema,
            ComposedExample example,
            Map<String, List<String>> faults) {
        bodies++;
        List<String> found = ContractCheck.faults(schema, example.of(schema));
        if (!found.isEmpty()) {
            faults.put(body, new ArrayList<>(found));
        }
    }

    /** What is sent and what a success answers, as JSON, by a name for each. */
    private static Map<String, JsonNode> bodies(JsonNode operation) {
        Map<String, JsonNode> bodies = new TreeMap<>();
        String id = operation.path("operationId").asText();
        add(bodies, id + " is sent", operation.path("requestBody").path("content"));
        operation
                .path("responses")
                .properties()
                .forEach(
                        answer -> {
                            if (answer.getKey().startsWith("2")) {
                                add(
                                        bodies,
                                        id + " answers " + answer.getKey(),
                                        answer.getValue().path("content"));
                            }
                        });
        return bodies;
    }

    private static void add(Map<String, JsonNode> bodies, String name, JsonNode content) {
        content.properties().stream()
                .filter(media -> media.getKey().endsWith("json"))
                .map(media -> media.getValue().path("schema"))
                .filter(ObjectNode.class::isInstance)
                .forEach(schema -> bodies.put(name, schema));
    }
}
