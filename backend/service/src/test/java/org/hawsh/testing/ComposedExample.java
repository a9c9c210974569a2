package org.hawsh.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * The example of a body as documentation and mock servers put it together from the contract (Redoc, Swagger UI, Prism): a member's
 * own example, else the first of its values, else what its format or type suggests. A text that has none of these stands in
 * {@link #without}, for what such a tool invents is no example.
 */
public final class ComposedExample {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Map<String, String> OF_FORMATS =
            Map.of(
                    "date", "2026-11-30",
                    "date-time", "2026-11-30T07:30:00Z",
                    "uuid", "0198c2f0-7d1b-7a52-9c4e-2f6d1b3a5e70",
                    "uri", "https://hawsh.example/docs",
                    "uri-reference", "/docs",
                    "byte", "aGF3c2g=",
                    "email", "sara@hawsh.example");

    private final JsonNode contract;
    private final Deque<String> within = new ArrayDeque<>();
    private final Set<String> without = new TreeSet<>();

    public ComposedExample(JsonNode contract) {
        this.contract = contract;
    }

    /** The texts met so far that say nothing of what may stand in them, as record and member. */
    public Set<String> without() {
        return without;
    }

    public JsonNode of(JsonNode schema) {
        return of(schema, "");
    }

    private JsonNode of(JsonNode said, String member) {
        String ref = said.path("$ref").asText();
        if (!ref.isEmpty()) {
            return referred(ref);
        }
        for (String first : new String[] {"examples", "enum", "x-extensible-enum"}) {
            if (said.path(first).size() > 0) {
                return said.path(first).get(0);
            }
        }
        for (String parts : new String[] {"anyOf", "oneOf"}) {
            if (said.has(parts)) {
                return of(said.path(parts).get(0), member);
            }
        }
        return switch (type(said)) {
            case "object" -> object(said);
            case "array" -> {
                JsonNode item = of(said.path("items"), member);
                int items = item.isMissingNode() ? 0 : Math.max(1, said.path("minItems").asInt());
                yield NODES.arrayNode().addAll(Collections.nCopies(items, item));
            }
            case "boolean" -> NODES.booleanNode(true);
            case "integer", "number" ->
                    NODES.numberNode(Math.max(1, said.path("minimum").asLong()));
            case "string" -> text(said, member);
            default -> NODES.objectNode();
        };
    }

    /** Of a record within itself there is none: such a list is empty, and such a member left out. */
    private JsonNode referred(String ref) {
        if (within.contains(ref)) {
            return NODES.missingNode();
        }
        within.push(ref);
        JsonNode example = of(contract.at(ref.substring(1)), "");
        within.pop();
        return example;
    }

    private ObjectNode object(JsonNode said) {
        ObjectNode object = NODES.objectNode();
        said.path("properties")
                .properties()
                .forEach(
                        member -> {
                            JsonNode example = of(member.getValue(), member.getKey());
                            if (!example.isMissingNode()) {
                                object.set(member.getKey(), example);
                            }
                        });
        if (said.path("additionalProperties").isObject()) {
            object.set("name", of(said.path("additionalProperties"), "name"));
        }
        return object;
    }

    private JsonNode text(JsonNode said, String member) {
        String format = said.path("format").asText();
        if (!OF_FORMATS.containsKey(format)) {
            String record = within.isEmpty() ? "" : within.peek().replaceFirst(".*/", "");
            without.add(record + "." + member);
        }
        return NODES.textNode(OF_FORMATS.getOrDefault(format, ""));
    }

    private static String type(JsonNode said) {
        JsonNode type = said.path("type");
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .map(JsonNode::asText)
                        .filter(one -> !one.equals("null"))
                        .findFirst()
                        .orElse("null")
                : type.asText();
    }
}
