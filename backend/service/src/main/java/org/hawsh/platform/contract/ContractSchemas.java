package org.hawsh.platform.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Brings the scanner's schemas into the form generators understand best. */
final class ContractSchemas {
    private static final String SCHEMAS = "#/components/schemas/";

    /** Dates, times and ids by the component names the scanner gives them: inline they read better and generate better. */
    private static final Map<String, Supplier<Schema>> SCALARS =
            Map.of(
                    "UUID",
                    () -> text().format("uuid"),
                    "LocalDate",
                    () -> text().format("date"),
                    "Instant",
                    () -> text().format("date-time"),
                    "LocalDateTime",
                    () ->
                            text().pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-2][0-9]:[0-5][0-9]$")
                                    .examples(List.of("2026-11-24T08:30")),
                    "LocalTime",
                    () -> text().pattern("^[0-2][0-9]:[0-5][0-9]$").examples(List.of("09:00")));

    private ContractSchemas() {}

    static Schema simplify(Schema schema) {
        if (schema.getRef() != null) {
            return reference(schema);
        }
        List<Schema> choices = schema.getAnyOf();
        if (choices != null && choices.size() == 2 && isNull(choices.get(1))) {
            Schema choice = simplify(choices.get(0));
            schema.setType(null);
            if (choice.getRef() == null
                    && (choice.getFormat() != null || choice.getPattern() != null)) {
                schema.setAnyOf(null);
                if (schema.getExamples() == null) {
                    schema.setExamples(choice.getExamples());
                }
                return schema.type(List.of(SchemaType.STRING, SchemaType.NULL))
                        .format(choice.getFormat())
                        .pattern(choice.getPattern());
            }
        }
        return schema;
    }

    /** A member that must not be left out says so; any other may be null. Patches say themselves what null takes away. */
    static void tellWhatMayBeNull(Map<String, Schema> schemas) {
        schemas.forEach(
                (name, schema) -> {
                    if (schema.getProperties() == null || name.endsWith("Patch")) {
                        return;
                    }
                    List<String> required =
                            Objects.requireNonNullElse(schema.getRequired(), List.of());
                    schema.getProperties()
                            .forEach(
                                    (member, of) -> {
                                        if (!required.contains(member)) {
                                            mayBeNull(of);
                                        }
                                    });
                });
    }

    private static void mayBeNull(Schema member) {
        Schema none = OASFactory.createSchema().type(List.of(SchemaType.NULL));
        if (member.getRef() != null) {
            member.anyOf(List.of(OASFactory.createSchema().ref(member.getRef()), none))
                    .setRef(null);
        } else if (member.getType() != null && !member.getType().contains(SchemaType.NULL)) {
            member.type(List.of(member.getType().get(0), SchemaType.NULL));
        }
    }

    /** The components, sorted, lists named after what they list: {@code PageCentreView} is a {@code CentrePage}. */
    static Map<String, Schema> named(Map<String, Schema> schemas) {
        Map<String, Schema> named = new TreeMap<>();
        schemas.forEach((name, schema) -> named.put(nameFor(name), versioned(schema)));
        named.keySet().removeAll(SCALARS.keySet());
        return named;
    }

    /** Whatever has a version shows it as its entity tag does. */
    private static Schema versioned(Schema schema) {
        Schema version =
                schema.getProperties() == null ? null : schema.getProperties().get("version");
        if (version != null && version.getDescription() == null) {
            version.description("The version part of the entity tag").examples(List.of(0));
        }
        return schema;
    }

    private static Schema reference(Schema schema) {
        String name = schema.getRef().substring(SCHEMAS.length());
        if (SCALARS.containsKey(name)) {
            return SCALARS.get(name).get().description(schema.getDescription());
        }
        schema.setType(null);
        schema.setRef(SCHEMAS + nameFor(name));
        return schema;
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    private static String nameFor(String scanned) {
        return listed(scanned, "Page", "Page")
                .or(() -> listed(scanned, "WholeList", "List"))
                .orElse(scanned);
    }

    private static Optional<String> listed(String scanned, String generic, String ending) {
        return scanned.startsWith(generic)
                ? Optional.of(
                        scanned.substring(generic.length()).replaceFirst("View$", "") + ending)
                : Optional.empty();
    }

    private static boolean isNull(Schema schema) {
        return schema.getType() != null && schema.getType().equals(List.of(SchemaType.NULL));
    }
}
