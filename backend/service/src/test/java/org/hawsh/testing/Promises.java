package org.hawsh.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What one version of the contract promised and the next does not keep, and what it adds: operation by operation, and schema by
 * schema ({@link SchemaPromises}). Whatever a client that was written or generated from the first could notice is a break.
 */
public final class Promises {

    private static final String OF_EVERY_ANSWER = "x-headers-of-every-answer";

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
        Map<String, PromisedOperation> kept = PromisedOperation.of(after);
        PromisedOperation.of(before).forEach((key, was) -> promises.operation(was, kept.get(key)));
        promises.headersOfEveryAnswer();
        Map<String, PromisedOperation> known = PromisedOperation.of(before);
        kept.forEach(
                (key, now) -> {
                    if (!known.containsKey(key)) {
                        promises.added(now);
                    }
                });
        promises.changes.addAll(SchemaPromises.between(before, after));
        return promises.changes;
    }

    private void headersOfEveryAnswer() {
        here = List.of("every operation");
        Set<String> kept = texts(after.path(OF_EVERY_ANSWER));
        texts(before.path(OF_EVERY_ANSWER))
                .forEach(
                        header ->
                                require(
                                        kept.contains(header),
                                        "is answered without " + header,
                                        "send the header again"));
    }

    private static Set<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void operation(PromisedOperation was, PromisedOperation now) {
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

    private void deprecation(PromisedOperation was, PromisedOperation now) {
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
    private void ended(PromisedOperation was) {
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

    private void added(PromisedOperation now) {
        changes.add(
                PromiseChange.added(
                        List.of(now.label()), "new. " + now.node().path("summary").asText()));
    }

    private void pathParameters(PromisedOperation was, PromisedOperation now) {
        List<String> names = was.pathParameters();
        for (int i = 0; i < names.size(); i++) {
            String called = now.pathParameters().get(i);
            require(
                    names.get(i).equals(called),
                    "the path parameter " + names.get(i) + " is called " + called,
                    "give it its name back");
        }
    }

    private void parameters(PromisedOperation was, PromisedOperation now) {
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
}
