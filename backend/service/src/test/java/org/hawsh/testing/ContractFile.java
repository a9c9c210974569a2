package org.hawsh.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The contract in the one form it is written in. The scanner's order of members changes from run to run; here it is fixed, what
 * matters first, so that the difference between two versions shows what changed and nothing else. What fits on a line stands on
 * one, and what a reader of YAML 1.1 would take for a day, a number or a yes is quoted.
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

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final int LINE = 140;

    /** What a member is indented by for each level, and what stands between two of one line. */
    private static final int INDENT = 2;

    private static final Comparator<String> WHAT_MATTERS_FIRST =
            Comparator.<String>comparingInt(
                            name -> FIRST.contains(name) ? FIRST.indexOf(name) : FIRST.size())
                    .thenComparing(Comparator.naturalOrder());

    private ContractFile() {}

    public static String canonical(String yaml) {
        try {
            StringWriter text = new StringWriter();
            new Yaml(form()).serialize(node(ordered(YAML.readTree(yaml), false), 0, 0), text);
            return text.toString();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DumperOptions form() {
        DumperOptions form = new DumperOptions();
        form.setWidth(LINE);
        form.setSplitLines(false);
        form.setIndent(INDENT);
        form.setIndicatorIndent(INDENT);
        form.setIndentWithIndicator(true);
        return form;
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

    /**
     * @param indent of the line it begins on
     * @param taken by what stands before it on that line
     */
    private static Node node(JsonNode json, int indent, int taken) {
        if (json.isValueNode()) {
            return value(json);
        }
        boolean onOneLine = indent + taken + flat(json) <= LINE;
        FlowStyle style = onOneLine && indent > 0 ? FlowStyle.FLOW : FlowStyle.BLOCK;
        if (json instanceof ArrayNode) {
            List<Node> items = new ArrayList<>();
            json.forEach(item -> items.add(node(item, indent + INDENT, INDENT)));
            return new SequenceNode(Tag.SEQ, items, style);
        }
        List<NodeTuple> members = new ArrayList<>();
        json.properties()
                .forEach(
                        member ->
                                members.add(
                                        new NodeTuple(
                                                text(member.getKey()),
                                                node(
                                                        member.getValue(),
                                                        indent + INDENT,
                                                        member.getKey().length() + INDENT))));
        return new MappingNode(Tag.MAP, members, style);
    }

    private static Node value(JsonNode json) {
        return json.isTextual()
                ? text(json.asText())
                : new ScalarNode(tag(json), json.asText(), null, null, ScalarStyle.PLAIN);
    }

    private static Tag tag(JsonNode json) {
        if (json.isNumber()) {
            return json.isIntegralNumber() ? Tag.INT : Tag.FLOAT;
        }
        return json.isBoolean() ? Tag.BOOL : Tag.NULL;
    }

    /** What a reader of YAML 1.1 would not take for a text is quoted by the library. */
    private static Node text(String text) {
        ScalarStyle style = text.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN;
        return new ScalarNode(Tag.STR, text, null, null, style);
    }

    /** How long it is on one line; one that has lines of its own does not fit. */
    private static int flat(JsonNode json) {
        if (json.isValueNode()) {
            return json.asText().contains("\n") ? LINE : json.asText().length() + INDENT;
        }
        int length = INDENT;
        for (JsonNode part : json) {
            length += flat(part) + INDENT;
        }
        for (var names = json.fieldNames(); names.hasNext(); ) {
            length += names.next().length() + INDENT;
        }
        return length;
    }
}
