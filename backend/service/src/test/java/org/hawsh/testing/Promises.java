package org.hawsh.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What one version of the contract promised and the next does not keep, and what it adds: operation by operation, and schema by
 * schema ({@link SchemaPromises}). Whatever a client that was written or generated from the first could notice is a break.
 */
public final class Promises {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode before;
    private final JsonNode after;
    private final LocalDate today;
    private final List<PromiseChange> changes = new ArrayList<>();
    private List<String> here;

    private Promises(JsonNode before, JsonNode after, LocalDate today) {
        this.before = before;
        this.after = after;
        this.today = today;
    }

    public static List<PromiseChange> between(JsonNode before, JsonNode after) {
        return between(before, after, LocalDate.now(Clock.systemUTC()));
    }

    static List<PromiseChange> between(JsonNode before, JsonNode after, LocalDate today) {
        Promises promises = new Promises(before, after, today);
        Map<String, Operation> kept = operations(after);
        operations(before).forEach((key, was) -> promises.operation(was, kept.get(key)));
        Map<String, Operation> known = operations(before);
        kept.forEach(
                (key, now) -> {
                    if (!known.containsKey(key)) {
                        promises.added(now);
                    }
                });
        promises.changes.addAll(SchemaPromises.between(before, after));
        return promises.changes;
    }

    private void operation(Operation was, Operation now) {
        here = List.of(was.label());
        if (now == null) {
            ended(was);
            return;
        }
        require(
                was.name().equals(now.name()),
                "is called " + now.name(),
                "give it its name back, generated clients call it by that");
        require(
                !was.isOpen() || now.isOpen(),
                "asks for a token now",
                "answer without one what was answered without one");
        deprecation(was, now);
        tell(
                !was.permission().equals(now.permission()),
                "needs the permission " + now.permission() + " instead of " + was.permission());
        pathParameters(was, now);
        parameters(was, now);
        body(was.node().path("requestBody"), now.node().path("requestBody"));
        answers(was.node().path("responses"), now.node().path("responses"));
    }

    private void deprecation(Operation was, Operation now) {
        if (!now.isDeprecated()) {
            return;
        }
        LocalDate earliest =
                was.isDeprecated() ? LocalDate.parse(was.sunset()) : today.plusMonths(12);
        require(
                !now.sunset().isEmpty() && !LocalDate.parse(now.sunset()).isBefore(earliest),
                "is deprecated and ends before " + earliest,
                "answer it until then (@Sunset)");
        tell(!was.isDeprecated(), "is deprecated, and answered until " + now.sunset());
    }

    /** What was announced to end may end, once its day is there. */
    private void ended(Operation was) {
        if (was.isDeprecated()) {
            require(
                    !today.isBefore(LocalDate.parse(was.sunset())),
                    "is missing before its sunset on " + was.sunset(),
                    "answer it until then");
            tell(!today.isBefore(LocalDate.parse(was.sunset())), "has ended, as was announced");
        } else {
            require(
                    false,
                    "is missing",
                    "bring it back, mark it with @Sunset, and take it away when that day is there");
        }
    }

    private void added(Operation now) {
        changes.add(
                PromiseChange.added(
                        List.of(now.label()), "new. " + now.node().path("summary").asText()));
    }

    private void pathParameters(Operation was, Operation now) {
        List<String> names = was.pathParameters();
        for (int i = 0; i < names.size(); i++) {
            String called = now.pathParameters().get(i);
            require(
                    names.get(i).equals(called),
                    "the path parameter " + names.get(i) + " is called " + called,
                    "give it its name back");
        }
    }

    private void parameters(Operation was, Operation now) {
        Map<String, JsonNode> known = was.parameters(before);
        Map<String, JsonNode> kept = now.parameters(after);
        known.forEach(
                (key, parameter) -> {
                    require(
                            kept.containsKey(key),
                            "the parameter " + key + " is missing",
                            "take it again; a new name may stand beside it");
                    if (kept.containsKey(key)) {
                        require(
                                isRequired(parameter) || !isRequired(kept.get(key)),
                                "the parameter " + key + " is required now",
                                "let it be left out, as before");
                        SchemaPromises.compare(
                                before,
                                after,
                                "the parameter " + key,
                                parameter.path("schema"),
                                kept.get(key).path("schema"),
                                (what, mend) -> changes.add(new PromiseChange(here, what, mend)));
                    }
                });
        kept.forEach(
                (key, parameter) -> {
                    if (!known.containsKey(key)) {
                        require(
                                !isRequired(parameter),
                                "the parameter " + key + " is new and required",
                                "let it be left out, with what was meant before");
                        tell(!isRequired(parameter), "takes the parameter " + key);
                    }
                });
    }

    private void body(JsonNode was, JsonNode now) {
        require(
                !isRequired(now) || isRequired(was),
                "a body is required now",
                "let it be left out, as before");
        content("the body", was, now);
    }

    private void answers(JsonNode was, JsonNode now) {
        was.properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(
                        answer -> {
                            String what = "the answer " + answer.getKey();
                            JsonNode kept = Contract.meant(after, now.path(answer.getKey()));
                            JsonNode known = Contract.meant(before, answer.getValue());
                            require(
                                    !kept.isMissingNode(),
                                    what + " is missing",
                                    "answer as before");
                            if (!kept.isMissingNode()) {
                                content(what, known, kept);
                                known.path("headers")
                                        .fieldNames()
                                        .forEachRemaining(
                                                header ->
                                                        require(
                                                                kept.path("headers").has(header),
                                                                what + " comes without " + header,
                                                                "send the header again"));
                            }
                        });
        now.fieldNames()
                .forEachRemaining(
                        status ->
                                tell(
                                        status.startsWith("2") && !was.has(status),
                                        "may be answered with " + status));
    }

    /** In which forms it comes; what each holds is compared by its schema. */
    private void content(String what, JsonNode was, JsonNode now) {
        was.path("content")
                .properties()
                .forEach(
                        form -> {
                            JsonNode kept = now.path("content").path(form.getKey());
                            require(
                                    !kept.isMissingNode(),
                                    what + " is no longer " + form.getKey(),
                                    "offer that form again");
                            String name = SchemaPromises.name(form.getValue().path("schema"));
                            String called = SchemaPromises.name(kept.path("schema"));
                            require(
                                    kept.isMissingNode() || name.equals(called),
                                    "%s is a %s and was a %s".formatted(what, called, name),
                                    "give the schema its name back, generated clients call it by that");
                        });
        now.path("content")
                .fieldNames()
                .forEachRemaining(
                        form ->
                                tell(
                                        !was.path("content").isEmpty()
                                                && !was.path("content").has(form),
                                        what + " may be " + form));
    }

    private void require(boolean holds, String otherwise, String mend) {
        if (!holds) {
            changes.add(PromiseChange.broken(here, otherwise, mend));
        }
    }

    private void tell(boolean isNew, String what) {
        if (isNew) {
            changes.add(PromiseChange.added(here, what));
        }
    }

    private static boolean isRequired(JsonNode part) {
        return part.path("required").asBoolean();
    }

    /** By method and address, whatever its parameters are called. */
    static Map<String, Operation> operations(JsonNode contract) {
        Map<String, Operation> operations = new LinkedHashMap<>();
        contract.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue().properties().stream()
                                        .filter(method -> METHODS.contains(method.getKey()))
                                        .map(
                                                method ->
                                                        new Operation(
                                                                method.getKey(),
                                                                path.getKey(),
                                                                method.getValue()))
                                        .forEach(one -> operations.put(one.key(), one)));
        return operations;
    }

    record Operation(String method, String path, JsonNode node) {
        String key() {
            return method + " " + path.replaceAll("\\{[^}]+}", "{}");
        }

        String name() {
            return node.path("operationId").asText();
        }

        String label() {
            return "%s (%s %s)".formatted(name(), method.toUpperCase(Locale.ROOT), path);
        }

        boolean isOpen() {
            return node.path("security").isArray() && node.path("security").isEmpty();
        }

        boolean isDeprecated() {
            return node.path("deprecated").asBoolean();
        }

        String sunset() {
            return node.path("x-sunset").asText();
        }

        String permission() {
            return node.path("x-permission").asText();
        }

        List<String> pathParameters() {
            return Stream.of(path.split("/")).filter(part -> part.startsWith("{")).toList();
        }

        /** Those that are not of the path, as {@code state} or {@code If-Match}. */
        Map<String, JsonNode> parameters(JsonNode contract) {
            Map<String, JsonNode> parameters = new LinkedHashMap<>();
            StreamSupport.stream(node.path("parameters").spliterator(), false)
                    .map(parameter -> Contract.meant(contract, parameter))
                    .filter(parameter -> !parameter.path("in").asText().equals("path"))
                    .forEach(
                            parameter ->
                                    parameters.put(parameter.path("name").asText(), parameter));
            return parameters;
        }
    }
}
