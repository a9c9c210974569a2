package org.hawsh.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The contract in the one form it is written in. The scanner's order of members changes from run to run; here it is fixed, what
 * matters first, so that the difference between two versions shows what changed and nothing else.
 */
public final class ContractFile {
    private static final List<String> FIRST =
            List.of(
                    "openapi",
                    "info",
                    "title",
                    "servers",
                    "tags",
                    "security",
                    "paths",
                    "operationId",
                    "summary",
                    "name",
                    "in",
                    "$ref",
                    "type",
                    "format",
                    "description",
                    "required",
                    "properties",
                    "parameters",
                    "requestBody",
                    "responses");

    private static final ObjectMapper YAML =
            new ObjectMapper(
                    YAMLFactory.builder()
                            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                            .disable(YAMLGenerator.Feature.SPLIT_LINES)
                            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                            .build());

    private static final Comparator<String> WHAT_MATTERS_FIRST =
            Comparator.<String>comparingInt(
                            name -> FIRST.contains(name) ? FIRST.indexOf(name) : FIRST.size())
                    .thenComparing(Comparator.naturalOrder());

    /** A member that is nothing but a reference; it stands on one line. */
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(?m)^(( *)[^\\s:][^\\n]*):\\n\\2  (\\$ref: \"[^\"\\n]+\")\\n(?!\\2  )");

    private ContractFile() {}

    public static String canonical(String yaml) {
        try {
            return REFERENCE
                    .matcher(YAML.writeValueAsString(ordered(YAML.readTree(yaml), false)))
                    .replaceAll("$1: {$3}\n");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param names whether the members are names somebody chose (schemas, properties, paths), to stand alphabetically */
    private static JsonNode ordered(JsonNode node, boolean names) {
        if (node instanceof ArrayNode array) {
            ArrayNode ordered = array.arrayNode();
            array.forEach(item -> ordered.add(ordered(item, false)));
            return ordered;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode ordered = object.objectNode();
        object.properties().stream()
                .sorted(
                        Map.Entry.comparingByKey(
                                names ? Comparator.naturalOrder() : WHAT_MATTERS_FIRST))
                .forEach(
                        member ->
                                ordered.set(
                                        member.getKey(),
                                        ordered(member.getValue(), holdsNames(member.getKey()))));
        return ordered;
    }

    private static boolean holdsNames(String member) {
        return List.of("properties", "schemas", "paths", "responses").contains(member);
    }
}
