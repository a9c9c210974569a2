package org.hawsh.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether a name means one thing wherever it stands, in what is asked and in what is answered: what is a day here and a time
 * there is read wrongly by whoever learnt the one.
 */
final class ContractMeanings {
    /** No time: what stands beside a time under the same name is told, a word beside a number is not. */
    private static final String WORD = "a word";

    private static final Map<String, String> STRINGS =
            Map.of(
                    "date",
                    "a day",
                    "date-time",
                    "a moment",
                    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-2][0-9]:[0-5][0-9]$",
                    "a local date and time",
                    "^[0-2][0-9]:[0-5][0-9]$",
                    "a time of day");

    private static final Map<String, String> OTHERS =
            Map.of(
                    "integer", "a number",
                    "number", "a number",
                    "array", "a list",
                    "object", "a record");

    /** What meant several things when this was first looked at. It only gets shorter: what means one thing now has to leave. */
    private static final Set<String> SEVERAL_STILL =
            Set.of(
                    "budget",
                    "day",
                    "held",
                    "inTheRoom",
                    "members",
                    "row",
                    "rows",
                    "sessions",
                    "sheets",
                    "stillHere",
                    "times",
                    "total",
                    "validFrom",
                    "validTo",
                    "visits",
                    "waitsFor",
                    "words");

    private final JsonNode contract;
    private final Map<String, Map<String, String>> meanings = new TreeMap<>();

    private ContractMeanings(JsonNode contract) {
        this.contract = contract;
    }

    static List<String> faults(JsonNode contract) {
        ContractMeanings found = new ContractMeanings(contract);
        contract.at("/components/schemas")
                .properties()
                .forEach(
                        schema ->
                                schema.getValue()
                                        .path("properties")
                                        .properties()
                                        .forEach(
                                                member ->
                                                        found.note(
                                                                member.getKey(),
                                                                member.getValue(),
                                                                schema.getKey())));
        contract.path("paths").forEach(path -> path.forEach(found::parameters));
        return found.several();
    }

    private void parameters(JsonNode operation) {
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode meant = Contract.meant(contract, parameter);
            note(
                    meant.path("name").asText(),
                    meant.path("schema"),
                    operation.path("operationId").asText());
        }
    }

    private void note(String name, JsonNode schema, String where) {
        meanings.computeIfAbsent(name, any -> new TreeMap<>()).putIfAbsent(meaning(schema), where);
    }

    private String meaning(JsonNode schema) {
        JsonNode meant =
                Contract.meant(
                        contract, schema.has("anyOf") ? schema.path("anyOf").path(0) : schema);
        if (meant.has("anyOf") || meant != schema && meant.has("$ref")) {
            return meaning(meant);
        }
        JsonNode type = meant.path("type");
        String first = type.isArray() ? type.path(0).asText() : type.asText();
        return first.equals("string")
                ? STRINGS.getOrDefault(
                        meant.path("format").asText(),
                        STRINGS.getOrDefault(meant.path("pattern").asText(), WORD))
                : OTHERS.getOrDefault(first, WORD);
    }

    private List<String> several() {
        List<String> faults = new ArrayList<>();
        meanings.forEach(
                (name, known) -> {
                    if (isSeveral(known.keySet()) != SEVERAL_STILL.contains(name)) {
                        faults.add(name + " means " + known);
                    }
                });
        return faults;
    }

    private static boolean isSeveral(Set<String> known) {
        Set<String> weighed = new TreeSet<>(known);
        if (STRINGS.values().stream().noneMatch(known::contains)) {
            weighed.remove(WORD);
        }
        return weighed.size() > 1;
    }
}
