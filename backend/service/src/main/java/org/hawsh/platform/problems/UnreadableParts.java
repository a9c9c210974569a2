package org.hawsh.platform.problems;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every part of a body that cannot be read, so that one round mends them all. A reader stops at the first: it is taken out
 * and the rest is read again, until nothing is left to find.
 */
public final class UnreadableParts {
    /** Whoever gets more of them wrong learns no more from the next. */
    private static final int MOST = 30;

    private final ObjectMapper json;
    private final JavaType type;
    private final JsonNode rest;

    private UnreadableParts(ObjectMapper json, JavaType type, JsonNode rest) {
        this.json = json;
        this.type = type;
        this.rest = rest;
    }

    /**
     * @param first why the body could not be read
     * @param body the whole of it; left as it is
     */
    public static List<Fault> of(
            JsonProcessingException first, JsonNode body, JavaType type, ObjectMapper json) {
        return new UnreadableParts(json, type, body.deepCopy()).from(first);
    }

    private List<Fault> from(JsonProcessingException first) {
        Map<String, Fault> found = new LinkedHashMap<>();
        JsonProcessingException error = first;
        while (error instanceof JsonMappingException && found.size() < MOST) {
            Fault fault = JsonFaults.of(error).get(0);
            if (found.putIfAbsent(fault.pointer(), fault) != null || !takenOut(fault.pointer())) {
                break;
            }
            error = next();
        }
        return found.isEmpty() ? JsonFaults.of(first) : List.copyOf(found.values());
    }

    /** Null where the rest can be read. */
    private JsonProcessingException next() {
        try {
            json.treeToValue(rest, type);
            return null;
        } catch (JsonProcessingException e) {
            return e;
        }
    }

    private boolean takenOut(String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        if (place.matches()) {
            return false;
        }
        JsonNode around = rest.at(place.head());
        String last = place.last().getMatchingProperty();
        if (around instanceof ObjectNode object) {
            return object.remove(last) != null;
        }
        return around instanceof ArrayNode array
                && array.set(place.last().getMatchingIndex(), array.nullNode()) != null;
    }
}
