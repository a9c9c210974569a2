package org.hawsh.mediation.secrecy;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.hawsh.access.Role;
import org.hawsh.testing.AHistory;
import org.hawsh.testing.HostileRequests;
import org.hawsh.testing.HostileRequests.Operation;
import org.hawsh.testing.MatrixRow;
import org.hawsh.testing.Samples;
import org.hawsh.testing.SentRequest;
import org.hawsh.testing.Someone;

/**
 * Something that can be read, as the contract has it, about a record that was there before the
 * twins parted.
 */
record Question(
        String name,
        String operation,
        String template,
        MatrixRow row,
        SentRequest request,
        OptionalInt mostAtOnce) {

    /**
     * Searches and questions that are asked with a body: their verbs, and two that are called
     * otherwise.
     */
    private static final Set<String> READING =
            Set.of("search", "read", "preview", "list", "count", "checkDuplicates", "resolvePlace");

    private static final MatrixRow BY_ALL =
            new MatrixRow(MatrixRow.Kind.LIST, Set.of(Role.values()));

    /**
     * Of every operation that reads: an endpoint of tomorrow is among them, since each has its
     * sample and its row.
     */
    static List<Question> all() {
        Map<String, Operation> operations = HostileRequests.operations();
        var samples = Samples.all();
        var rows = MatrixRow.all();
        List<Question> all = new ArrayList<>();
        operations.forEach(
                (id, operation) -> {
                    if (reads(id, operation)) {
                        SentRequest request =
                                SentRequest.of(
                                        samples.get(id),
                                        Someone.without(),
                                        operation.method(),
                                        operation.path());
                        all.add(
                                new Question(
                                        "",
                                        id,
                                        operation.path(),
                                        rows.get(id),
                                        request,
                                        mostAtOnce(operation)));
                    }
                });
        all.addAll(histories(all, samples));
        return all;
    }

    /** Of records of every kind that has one. */
    private static List<Question> histories(
            List<Question> all, Map<String, Function<Someone, Response>> samples) {
        Question one =
                all.stream()
                        .filter(question -> question.operation.equals("listChanges"))
                        .findFirst()
                        .orElseThrow();
        var rows = MatrixRow.in("history-matrix");
        return AHistory.ofEveryKind(samples).values().stream()
                .map(
                        history ->
                                one.at(
                                                "/api/v1/histories/%s/%s"
                                                        .formatted(history.kind(), history.id()))
                                        .readBy(rows.get(history.kind())))
                .toList();
    }

    private Question readBy(MatrixRow others) {
        return new Question(name, operation, template, others, request, mostAtOnce);
    }

    private static boolean reads(String id, Operation operation) {
        return operation.method().equals("get")
                || operation.method().equals("post")
                        && READING.stream().anyMatch(verb -> id.matches(verb + "([A-Z].*)?"));
    }

    private static OptionalInt mostAtOnce(Operation operation) {
        return StreamSupport.stream(operation.node().path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("name").asText().equals("limit"))
                .map(parameter -> parameter.at("/schema/maximum"))
                .mapToInt(JsonNode::asInt)
                .findFirst();
    }

    boolean isAt(String address) {
        return request.method().equalsIgnoreCase("get")
                && address.matches(template.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    /** The same of something that was made after the twins parted; whoever may not read it asks as well. */
    Question madeLater(String address) {
        Question made = at(address);
        return new Question(
                made.name, operation, template, BY_ALL, made.request, OptionalInt.empty());
    }

    /** The same, known by another name than its address. */
    Question called(String other) {
        return new Question(other, operation, template, row, request, mostAtOnce);
    }

    /** What tells it from the others, in both of the twins. */
    String key() {
        return "%s %s %s"
                .formatted(
                        operation,
                        request.uri().getPath(),
                        name.isEmpty() ? Objects.toString(request.uri().getQuery(), "") : name);
    }

    /** The same of another address. */
    Question at(String path) {
        URI before = request.uri();
        return new Question(
                name,
                operation,
                template,
                row,
                new SentRequest(
                        request.method(), before.resolve(path), request.headers(), request.body()),
                mostAtOnce);
    }

    /**
     * The same about the parts of that case, by the names the contract gives them in the address.
     */
    Question about(Map<String, String> parts) {
        String[] names = template.split("/");
        String[] path = request.uri().getPath().split("/");
        for (int i = 0; i < names.length; i++) {
            if (names[i].startsWith("{")) {
                String name = names[i].substring(1, names[i].length() - 1);
                path[i] = parts.getOrDefault(name, path[i]);
            }
        }
        return at(String.join("/", path));
    }

    /** The same, from there on and so many at once. */
    Question part(String cursor, int limit) {
        String path = request.uri().getRawPath();
        String query = request.uri().getRawQuery();
        return at(
                path
                        + "?"
                        + (query == null ? "" : query + "&")
                        + "limit="
                        + limit
                        + (cursor == null ? "" : "&cursor=" + cursor));
    }
}
