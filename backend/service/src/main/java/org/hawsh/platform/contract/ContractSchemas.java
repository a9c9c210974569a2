package org.hawsh.platform.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Brings the scanner's schemas into the form generators understand best. */
final class ContractSchemas {
    private static final String SCHEMAS = "#/components/schemas/";

    /** Dates and ids by the component names the scanner gives them: inline they read better and generate better. */
    private static final Map<String, String> SCALARS =
            Map.of("UUID", "uuid", "LocalDate", "date", "Instant", "date-time");

    private ContractSchemas() {}

    static Schema simplify(Schema schema) {
        if (schema.getRef() != null) {
            return reference(schema);
        }
        List<Schema> choices = schema.getAnyOf();
        if (choices != null && choices.size() == 2 && isNull(choices.get(1))) {
            Schema choice = simplify(choices.get(0));
            schema.setType(null);
            if (choice.getRef() == null && choice.getFormat() != null) {
                schema.setAnyOf(null);
                return schema.type(List.of(SchemaType.STRING, SchemaType.NULL))
                        .format(choice.getFormat());
            }
        }
        return schema;
    }

    /** The components, sorted, lists named after what they list: {@code PageCentreView} is a {@code CentrePage}. */
    static Map<String, Schema> named(Map<String, Schema> schemas) {
        Map<String, Schema> named = new TreeMap<>();
        schemas.forEach((name, schema) -> named.put(nameFor(name), schema));
        named.keySet().removeAll(SCALARS.keySet());
        return named;
    }

    private static Schema reference(Schema schema) {
        String name = schema.getRef().substring(SCHEMAS.length());
        if (SCALARS.containsKey(name)) {
            return OASFactory.createSchema()
                    .type(List.of(SchemaType.STRING))
                    .format(SCALARS.get(name))
                    .description(schema.getDescription());
        }
        schema.setType(null);
        schema.setRef(SCHEMAS + nameFor(name));
        return schema;
    }

    private static String nameFor(String scanned) {
        return scanned.startsWith("Page")
                ? scanned.substring("Page".length()).replaceFirst("View$", "") + "Page"
                : scanned;
    }

    private static boolean isNull(Schema schema) {
        return schema.getType() != null && schema.getType().equals(List.of(SchemaType.NULL));
    }
}
