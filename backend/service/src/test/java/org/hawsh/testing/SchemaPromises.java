package org.hawsh.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * What became of the schemas. Each is compared once, as what is sent, as what is answered, or as both: a member more breaks
 * nobody who reads it, and everybody who has to send it.
 */
final class SchemaPromises {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final List<String> AT_MOST = List.of("maxLength", "maximum", "maxItems");
    private static final List<String> AT_LEAST = List.of("minLength", "minimum", "minItems");
    private static final String AS_BEFORE = "let it be as it was; what is new stands beside it";
    static final String OPEN = "x-extensible-enum";

    private final JsonNode before;
    private final JsonNode after;
    private final boolean sent;
    private final BiConsumer<String, String> told;

    private SchemaPromises(
            JsonNode before, JsonNode after, boolean sent, BiConsumer<String, String> told) {
        this.before = before;
        this.after = after;
        this.sent = sent;
        this.told = told;
    }

    static List<PromiseChange> between(JsonNode before, JsonNode after) {
        Map<String, Set<String>> sent = new TreeMap<>();
        Map<String, Set<String>> answered = new TreeMap<>();
        Map<String, PromisedOperation> kept = PromisedOperation.of(after);
        PromisedOperation.of(before)
                .forEach(
                        (key, operation) -> {
                            if (kept.containsKey(key)) {
                                use(before, operation.node().path("requestBody"), operation, sent);
                                use(before, operation.node().path("parameters"), operation, sent);
                                use(
                                        before,
                                        operation.node().path("responses"),
                                        operation,
                                        answered);
                            }
                        });
        List<PromiseChange> changes = new ArrayList<>(compared(before, after, true, sent));
        changes.addAll(compared(before, after, false, answered));
        return toldOnce(changes);
    }

    /** What is sent and answered would be told twice. */
    private static List<PromiseChange> toldOnce(List<PromiseChange> changes) {
        Map<String, PromiseChange> once = new LinkedHashMap<>();
        changes.forEach(
                change ->
                        once.merge(
                                change.what(),
                                change,
                                (one, again) ->
                                        new PromiseChange(
                                                Stream.of(one, again)
                                                        .flatMap(each -> each.operations().stream())
                                                        .distinct()
                                                        .toList(),
                                                one.what(),
                                                one.mend())));
        return List.copyOf(once.values());
    }

    /** A schema that is sent with a parameter and named nowhere. */
    static void compare(
            JsonNode before,
            JsonNode after,
            String what,
            JsonNode was,
            JsonNode now,
            BiConsumer<String, String> told) {
        new SchemaPromises(before, after, true, told).schema(what, was, now);
    }

    static String name(JsonNode schema) {
        String ref = schema.path("$ref").asText();
        return ref.startsWith(SCHEMAS) ? ref.substring(SCHEMAS.length()) : "";
    }

    private static List<PromiseChange> compared(
            JsonNode before, JsonNode after, boolean sent, Map<String, Set<String>> uses) {
        List<PromiseChange> changes = new ArrayList<>();
        uses.forEach(
                (name, operations) -> {
                    List<String> users = List.copyOf(operations);
                    JsonNode was = before.at("/components/schemas/" + name);
                    JsonNode now = after.at("/components/schemas/" + name);
                    if (now.isMissingNode()) {
                        changes.add(
                                PromiseChange.broken(
                                        users,
                                        "the schema " + name + " is missing",
                                        "give it its name back, generated clients call it by that"));
                    } else {
                        new SchemaPromises(
                                        before,
                                        after,
                                        sent,
                                        (what, mend) ->
                                                changes.add(new PromiseChange(users, what, mend)))
                                .schema(name, was, now);
                    }
                });
        return changes;
    }

    /** Which schemas an operation leads to. */
    private static void use(
            JsonNode contract,
            JsonNode node,
            PromisedOperation operation,
            Map<String, Set<String>> uses) {
        JsonNode ref = node.path("$ref");
        if (ref.isTextual()) {
            String name = name(node);
            if (name.isEmpty()
                    || uses.computeIfAbsent(name, any -> new LinkedHashSet<>())
                            .add(operation.label())) {
                use(contract, Contract.meant(contract, node), operation, uses);
            }
            return;
        }
        node.forEach(child -> use(contract, child, operation, uses));
    }

    private void schema(String what, JsonNode was, JsonNode now) {
        require(
                sent
                        ? !SchemaShape.mayBeNull(was) || SchemaShape.mayBeNull(now)
                        : SchemaShape.mayBeNull(was) || !SchemaShape.mayBeNull(now),
                what + (sent ? " must not be null any more" : " may be null now"),
                AS_BEFORE);
        JsonNode one = SchemaShape.core(was);
        JsonNode other = SchemaShape.core(now);
        String name = name(one);
        String called = name(other);
        if (!name.isEmpty() || !called.isEmpty()) {
            require(
                    name.equals(called) || after.at("/components/schemas/" + name).isMissingNode(),
                    "%s is %s and was %s".formatted(what, orInPlace(called), orInPlace(name)),
                    "give the schema its name back, generated clients call it by that");
            return;
        }
        require(
                SchemaShape.type(one).equals(SchemaShape.type(other)),
                "%s is %s and was %s"
                        .formatted(what, SchemaShape.type(other), SchemaShape.type(one)),
                AS_BEFORE);
        values(what, one, other);
        limits(what, one, other);
        members(what, one, other);
        if (one.has("items") && other.has("items")) {
            schema(what + "[]", one.path("items"), other.path("items"));
        }
    }

    private void members(String what, JsonNode was, JsonNode now) {
        JsonNode kept = now.path("properties");
        was.path("properties")
                .properties()
                .forEach(
                        member -> {
                            String name = what + "." + member.getKey();
                            require(
                                    kept.has(member.getKey()),
                                    name + " is missing",
                                    sent
                                            ? "take it again; a new name may stand beside it"
                                            : "answer it again; a new name may stand beside it");
                            if (kept.has(member.getKey())) {
                                boolean required = SchemaShape.isRequired(was, member.getKey());
                                boolean still = SchemaShape.isRequired(now, member.getKey());
                                require(
                                        sent ? required || !still : still || !required,
                                        name + (sent ? " is required now" : " may be missing now"),
                                        AS_BEFORE);
                                schema(name, member.getValue(), kept.path(member.getKey()));
                            }
                        });
        kept.fieldNames()
                .forEachRemaining(
                        member -> {
                            if (!was.path("properties").has(member)) {
                                require(
                                        !sent || !SchemaShape.isRequired(now, member),
                                        what + "." + member + " is new and required",
                                        "let it be left out, with what was meant before");
                                tell(
                                        what
                                                + "."
                                                + member
                                                + (sent ? " may be sent" : " is answered"),
                                        !sent || !SchemaShape.isRequired(now, member));
                            }
                        });
    }

    private void values(String what, JsonNode was, JsonNode now) {
        Set<String> known = SchemaShape.values(was);
        Set<String> kept = SchemaShape.values(now);
        boolean closed = now.has("enum");
        require(
                !known.isEmpty() || kept.isEmpty() || !sent || !closed,
                what + " takes only some values now",
                AS_BEFORE);
        known.forEach(
                value ->
                        require(
                                kept.contains(value) || kept.isEmpty() && sent,
                                what + " has no " + value + " any more",
                                sent
                                        ? "take the value again"
                                        : "keep it: somebody waits for this value"));
        kept.forEach(
                value -> {
                    if (!known.isEmpty() && !known.contains(value)) {
                        require(
                                sent || !closed,
                                what + " is closed and knows " + value,
                                "publish the list open (" + OPEN + ")");
                        tell(what + " knows " + value, sent || !closed);
                    }
                });
    }

    private void limits(String what, JsonNode was, JsonNode now) {
        if (!sent) {
            return;
        }
        for (String limit : AT_MOST) {
            require(
                    !now.has(limit)
                            || was.has(limit)
                                    && now.path(limit).asDouble() >= was.path(limit).asDouble(),
                    "%s has %s %s and had %s"
                            .formatted(what, limit, now.path(limit), was.path(limit)),
                    AS_BEFORE);
        }
        for (String limit : AT_LEAST) {
            require(
                    !now.has(limit)
                            || was.has(limit)
                                    && now.path(limit).asDouble() <= was.path(limit).asDouble(),
                    "%s has %s %s and had %s"
                            .formatted(what, limit, now.path(limit), was.path(limit)),
                    AS_BEFORE);
        }
        require(
                !now.has("pattern") || now.path("pattern").equals(was.path("pattern")),
                what + " has another pattern: " + now.path("pattern").asText(),
                AS_BEFORE);
    }

    private void require(boolean holds, String otherwise, String mend) {
        if (!holds) {
            told.accept(otherwise, mend);
        }
    }

    private void tell(String what, boolean isNew) {
        if (isNew) {
            told.accept(what, null);
        }
    }

    private static String orInPlace(String name) {
        return name.isEmpty() ? "described in place" : "a " + name;
    }
}
