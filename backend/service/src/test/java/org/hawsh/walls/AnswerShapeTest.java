package org.hawsh.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hawsh.testing.Contract;
import org.junit.jupiter.api.Test;

/** What each answer of the contract owes its reader: where a thing is, which version it is, and how a list goes on. */
class AnswerShapeTest {
    private static final List<String> BOUNDS =
            List.of(
                    "minLength",
                    "maxLength",
                    "pattern",
                    "minimum",
                    "maximum",
                    "minItems",
                    "maxItems",
                    "format");

    private static final List<Operation> OPERATIONS =
            Contract.published().path("paths").properties().stream()
                    .flatMap(
                            path ->
                                    path.getValue().properties().stream()
                                            .map(
                                                    method ->
                                                            new Operation(
                                                                    path.getKey(),
                                                                    method.getKey(),
                                                                    method.getValue())))
                    .toList();

    @Test
    void whatIsMadeSaysWhereItIsRead() {
        assertEquals(
                List.of(),
                ids(
                        OPERATIONS.stream()
                                .filter(operation -> operation.answers("201"))
                                .filter(operation -> !operation.sends("201", "Location"))));
    }

    @Test
    void whatIsEditedUnderAVersionIsReadWithIt() {
        assertEquals(
                List.of(),
                ids(
                        OPERATIONS.stream()
                                .filter(operation -> operation.takes("If-Match"))
                                .filter(
                                        edit ->
                                                OPERATIONS.stream()
                                                        .filter(
                                                                read ->
                                                                        read.method().equals("get")
                                                                                && read.sends(
                                                                                        "200",
                                                                                        "ETag"))
                                                        .noneMatch(read -> isReadBy(edit, read)))));
    }

    @Test
    void whatSaysThatAListGoesOnTakesWhereItGoesOn() {
        assertEquals(
                List.of(),
                ids(
                        OPERATIONS.stream()
                                .filter(operation -> operation.shown().has("items"))
                                .filter(operation -> operation.shown().has("next"))
                                .filter(
                                        operation ->
                                                !operation.takes("cursor")
                                                        || !operation.takes("limit"))));
    }

    @Test
    void aPatchKeepsTheLimitsOfWhatItIsMadeWith() {
        List<String> other =
                OPERATIONS.stream()
                        .filter(operation -> operation.method().equals("patch"))
                        .flatMap(AnswerShapeTest::boundedOtherwise)
                        .sorted()
                        .toList();
        assertEquals(List.of(), other);
    }

    /** What is bounded in another way where the thing is made. */
    private static Stream<String> boundedOtherwise(Operation patch) {
        String collection = patch.place().replaceFirst("/[^/]+$", "");
        JsonNode made =
                OPERATIONS.stream()
                        .filter(operation -> operation.method().equals("post"))
                        .filter(operation -> operation.place().equals(collection))
                        .map(operation -> operation.asked("application~1json"))
                        .findFirst()
                        .orElse(MissingNode.getInstance());
        return patch.asked("application~1merge-patch+json").properties().stream()
                .filter(member -> made.has(member.getKey()))
                .filter(
                        member ->
                                !bounds(made.path(member.getKey()))
                                        .equals(bounds(member.getValue())))
                .map(member -> patch.id() + " " + member.getKey());
    }

    private static List<JsonNode> bounds(JsonNode member) {
        return BOUNDS.stream().map(member::path).toList();
    }

    /** The same thing at the address of the edit or one step above, or in the form in which the edit answers it. */
    private static boolean isReadBy(Operation edit, Operation read) {
        return Stream.of(edit.place(), edit.place().replaceFirst("/[^/]+$", ""))
                        .anyMatch(read.place()::equals)
                || edit.shows().isPresent() && edit.shows().equals(read.shows());
    }

    private static List<String> ids(Stream<Operation> operations) {
        return operations.map(Operation::id).sorted().toList();
    }

    private record Operation(String path, String method, JsonNode said) {
        String id() {
            return said.path("operationId").asText();
        }

        /** The path, whatever its parameters are called. */
        String place() {
            return path.replaceAll("\\{[^}]+}", "{}");
        }

        boolean answers(String status) {
            return said.path("responses").has(status);
        }

        boolean sends(String status, String header) {
            return said.path("responses").path(status).path("headers").has(header);
        }

        /** In the address, or where it is a search, in what is sent. */
        boolean takes(String parameter) {
            return StreamSupport.stream(said.path("parameters").spliterator(), false)
                            .anyMatch(one -> one.path("name").asText().equals(parameter))
                    || asked("application~1json").has(parameter);
        }

        /** The members of what is sent. */
        JsonNode asked(String mediaType) {
            return members(said.at("/requestBody/content/" + mediaType + "/schema"));
        }

        /** The members of what is answered. */
        JsonNode shown() {
            return shows().map(Operation::members).orElse(MissingNode.getInstance());
        }

        private static JsonNode members(JsonNode schema) {
            String ref = schema.path("$ref").asText();
            return (ref.isEmpty() ? schema : Contract.published().at(ref.substring(1)))
                    .path("properties");
        }

        Optional<JsonNode> shows() {
            return Stream.of("200", "201")
                    .map(status -> said.at("/responses/" + status + "/content"))
                    .map(content -> content.path("application/json").get("schema"))
                    .filter(Objects::nonNull)
                    .findFirst();
        }
    }
}
