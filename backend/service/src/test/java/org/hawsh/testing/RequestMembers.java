package org.hawsh.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/** Every member the contract knows of a request's body, whether or not a sample sends it; objects and lists too. */
final class RequestMembers {
    private static final int DEEPEST = 6;
    private static final String MARK = "a place for what is hostile";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode contract;
    private final Set<String> pointers = new TreeSet<>();

    private RequestMembers(JsonNode contract) {
        this.contract = contract;
    }

    static Set<String> of(JsonNode contract, JsonNode schema) {
        RequestMembers members = new RequestMembers(contract);
        members.add(schema, "", 0);
        return members.pointers;
    }

    /** The body with this member being the value, written as it stands; what is missing on the way is made. */
    static String with(JsonNode body, String pointer, String value) {
        JsonNode copy = body.deepCopy();
        put(copy, JsonPointer.compile(pointer));
        return copy.toString().replace(JSON.valueToTree(MARK).toString(), value);
    }

    private void add(JsonNode schema, String here, int depth) {
        if (depth > DEEPEST || schema.isMissingNode()) {
            return;
        }
        String ref = schema.path("$ref").asText();
        if (!ref.isEmpty()) {
            add(contract.at(ref.substring(1)), here, depth + 1);
        }
        schema.path("anyOf").forEach(choice -> add(choice, here, depth));
        schema.path("properties")
                .properties()
                .forEach(
                        member -> {
                            String pointer = here + "/" + member.getKey();
                            pointers.add(pointer);
                            add(member.getValue(), pointer, depth + 1);
                        });
        if (schema.has("items")) {
            pointers.add(here + "/0");
            add(schema.path("items"), here + "/0", depth + 1);
        }
    }

    private static void put(JsonNode node, JsonPointer rest) {
        String name = rest.getMatchingProperty();
        JsonPointer tail = rest.tail();
        JsonNode next =
                tail.matches()
                        ? JSON.valueToTree(MARK)
                        : fitting(node.isArray() ? node.path(0) : node.path(name), tail);
        if (node instanceof ArrayNode array) {
            array.removeAll().add(next);
        } else {
            ((ObjectNode) node).set(name, next);
        }
        if (!tail.matches()) {
            put(next, tail);
        }
    }

    private static JsonNode fitting(JsonNode there, JsonPointer tail) {
        if (tail.getMatchingProperty().equals("0")) {
            return there.isArray() ? there : JSON.createArrayNode();
        }
        return there.isObject() ? there : JSON.createObjectNode();
    }
}
