package org.hawsh.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What a schema of the contract says, however it is written there. */
final class SchemaShape {
    private SchemaShape() {}

    /** Without the null beside it. */
    static JsonNode core(JsonNode schema) {
        for (JsonNode choice : schema.path("anyOf")) {
            if (!choice.path("type").asText().equals("null")) {
                return choice;
            }
        }
        return schema;
    }

    static boolean mayBeNull(JsonNode schema) {
        return StreamSupport.stream(schema.path("type").spliterator(), false)
                        .anyMatch(type -> type.asText().equals("null"))
                || StreamSupport.stream(schema.path("anyOf").spliterator(), false)
                        .anyMatch(choice -> choice.path("type").asText().equals("null"));
    }

    /** As {@code string of date}; whether it may be null is another question. */
    static String type(JsonNode schema) {
        List<String> types = new ArrayList<>();
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(one -> types.add(one.asText()));
        types.remove("null");
        String format = schema.path("format").asText();
        return String.join(" or ", types) + (format.isEmpty() ? "" : " of " + format);
    }

    static Set<String> values(JsonNode schema) {
        Set<String> values = new LinkedHashSet<>();
        (schema.has("enum") ? schema.path("enum") : schema.path(SchemaPromises.OPEN))
                .forEach(value -> values.add(value.asText()));
        values.remove("null");
        return values;
    }

    static boolean isRequired(JsonNode schema, String member) {
        return StreamSupport.stream(schema.path("required").spliterator(), false)
                .anyMatch(name -> name.asText().equals(member));
    }
}
