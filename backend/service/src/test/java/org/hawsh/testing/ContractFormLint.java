package org.hawsh.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What generated clients stumble over: names that collide or mean several things, ids that are exchanged, lists that are closed too early. */
public final class ContractFormLint {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** What many languages have already, and what says nothing of whose it is. */
    private static final Set<String> WITHOUT_OWNER =
            Set.of(
                    "Call", "Change", "Code", "Data", "Item", "Kind", "List", "Map", "Session",
                    "State", "Task", "Type");

    private final JsonNode contract;
    private final JsonNode schemas;
    private final List<String> faults = new ArrayList<>();

    private ContractFormLint(JsonNode contract) {
        this.contract = contract;
        this.schemas = contract.at("/components/schemas");
    }

    public static List<String> faults(JsonNode contract) {
        ContractFormLint lint = new ContractFormLint(contract);
        contract.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .forEach(
                                                operation ->
                                                        lint.operation(path.getKey(), operation)));
        lint.names();
        lint.pages();
        lint.patternsAndDefaults(contract, "");
        lint.faults.addAll(ContractMeanings.faults(contract));
        return lint.faults;
    }

    /** The members of records that do not say what they are, and refer to nothing that says it. */
    public static Set<String> undescribed(JsonNode contract) {
        Set<String> members = new TreeSet<>();
        contract.at("/components/schemas")
                .properties()
                .forEach(
                        schema ->
                                schema.getValue()
                                        .path("properties")
                                        .properties()
                                        .forEach(
                                                member -> {
                                                    if (!isSaid(contract, member.getValue())) {
                                                        members.add(
                                                                schema.getKey()
                                                                        + "."
                                                                        + member.getKey());
                                                    }
                                                }));
        return members;
    }

    private static boolean isSaid(JsonNode contract, JsonNode member) {
        JsonNode meant =
                Contract.meant(
                        contract, member.has("anyOf") ? member.path("anyOf").path(0) : member);
        return member.has("description") || meant.has("description");
    }

    private void operation(String path, JsonNode operation) {
        String id = operation.path("operationId").asText();
        List<String> named = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode meant = Contract.meant(contract, parameter);
            if (meant.path("in").asText().equals("path")) {
                named.add(meant.path("name").asText());
            }
        }
        List<String> inThePath = VARIABLE.matcher(path).results().map(one -> one.group(1)).toList();
        require(named.equals(inThePath), id + " takes " + named + ", its path " + inThePath);
        require(!inThePath.contains("id"), id + " does not say whose id it takes");
        operation
                .path("responses")
                .forEach(
                        answer ->
                                answer.path("content")
                                        .forEach(
                                                media ->
                                                        open(
                                                                id,
                                                                media.path("schema"),
                                                                new HashSet<>())));
    }

    /** No answer refers to a closed list: a value that comes later would break whoever reads it. */
    private void open(String where, JsonNode schema, Set<String> seen) {
        require(!schema.has("enum"), where + " answers with a closed list");
        String ref = schema.path("$ref").asText();
        if (!ref.isEmpty() && seen.add(ref)) {
            open(
                    where + " → " + ref.substring(SCHEMAS.length()),
                    contract.at(ref.substring(1)),
                    seen);
        }
        schema.path("properties").forEach(member -> open(where, member, seen));
        schema.path("anyOf").forEach(choice -> open(where, choice, seen));
        if (schema.path("items").isObject()) {
            open(where, schema.path("items"), seen);
        }
    }

    /** A Go client has a {@code NewThing} and a {@code NullableThing} for each {@code Thing}; file systems may know no case. */
    private void names() {
        Set<String> lower = new HashSet<>();
        for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
            String name = schema.getKey();
            for (String prefix : List.of("New", "Nullable")) {
                require(
                        !name.startsWith(prefix) || !schemas.has(name.substring(prefix.length())),
                        name + " collides with what Go makes of " + name.replaceFirst(prefix, ""));
            }
            require(!WITHOUT_OWNER.contains(name), name + " does not say whose it is");
            require(
                    lower.add(name.toLowerCase(Locale.ROOT)),
                    name + " differs from another by case only");
        }
    }

    private void pages() {
        schemas.properties()
                .forEach(
                        page -> {
                            String ref =
                                    page.getValue().at("/properties/items/items/$ref").asText();
                            require(
                                    !page.getKey().endsWith("Page")
                                            || ref.isEmpty()
                                            || page.getKey()
                                                    .equals(
                                                            ref.substring(SCHEMAS.length())
                                                                    + "Page"),
                                    page.getKey() + " lists " + ref);
                        });
    }

    private void patternsAndDefaults(JsonNode node, String where) {
        String pattern = node.path("pattern").asText();
        if (node.path("pattern").isTextual()) {
            require(
                    pattern.startsWith("^") && pattern.endsWith("$"),
                    where + " has a pattern without its ends: " + pattern);
        }
        if (node.has("default") && node.has("type")) {
            require(isValid(node, node.path("default")), where + " has a default that it refuses");
        }
        node.properties()
                .forEach(part -> patternsAndDefaults(part.getValue(), where + "/" + part.getKey()));
        if (node.isArray()) {
            node.forEach(part -> patternsAndDefaults(part, where));
        }
    }

    private static boolean isValid(JsonNode schema, JsonNode value) {
        return SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema((ObjectNode) schema.deepCopy())
                .validate(value)
                .isEmpty();
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
