package org.hawsh.platform.contract;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Lists to choose from are closed in requests, where an unknown value is refused, and open in answers, where a client meets
 * values of a later version. One that is in both stands twice: {@code Sex} is sent, {@code AnySex} comes back.
 */
final class ContractLists {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String ANY = "Any";

    private final Map<String, Schema> schemas;
    private final List<Operation> operations;

    private ContractLists(OpenAPI contract) {
        this.schemas = contract.getComponents().getSchemas();
        this.operations =
                contract.getPaths().getPathItems().values().stream()
                        .flatMap(item -> item.getOperations().values().stream())
                        .toList();
    }

    static void areOpenInAnswers(OpenAPI contract) {
        ContractLists lists = new ContractLists(contract);
        Set<String> answered = lists.reachable(lists.answers());
        Set<String> onlyAsked = lists.reachable(lists.requests());
        onlyAsked.removeAll(answered);
        Set<String> sent =
                lists.named(
                        Stream.concat(
                                lists.requests(), onlyAsked.stream().map(lists.schemas::get)));
        lists.schemas.entrySet().stream()
                .filter(schema -> schema.getValue().getEnumeration() != null)
                .map(Map.Entry::getKey)
                .toList()
                .forEach(list -> lists.publish(list, answered, sent, contract));
    }

    private void publish(String list, Set<String> answered, Set<String> sent, OpenAPI contract) {
        Schema closed = schemas.get(list);
        List<String> values = closed.getEnumeration().stream().map(String::valueOf).toList();
        if (!answered.contains(list)) {
            ContractValues.explained(closed, list, values);
        } else if (!sent.contains(list)) {
            ContractValues.open(closed, list, values);
        } else {
            Schema open =
                    OASFactory.createSchema()
                            .type(closed.getType())
                            .description(closed.getDescription());
            contract.getComponents().addSchema(ANY + list, ContractValues.open(open, list, values));
            closed.description("What is answered as " + ANY + list);
            Stream.concat(answers(), answered.stream().map(schemas::get))
                    .forEach(schema -> exchange(schema, SCHEMAS + list, SCHEMAS + ANY + list));
        }
    }

    private static void exchange(Schema schema, String ref, String other) {
        if (ref.equals(schema.getRef())) {
            schema.setRef(other);
        }
        parts(schema).forEach(part -> exchange(part, ref, other));
    }

    /** Everything these schemas name, and what that names in turn. */
    private Set<String> reachable(Stream<Schema> from) {
        Set<String> reached = new HashSet<>();
        for (Set<String> next = named(from); !next.isEmpty(); ) {
            reached.addAll(next);
            next = named(next.stream().map(schemas::get));
            next.removeAll(reached);
        }
        return reached;
    }

    private Set<String> named(Stream<Schema> from) {
        Set<String> names = new HashSet<>();
        from.forEach(schema -> name(schema, names));
        names.retainAll(schemas.keySet());
        return names;
    }

    private static void name(Schema schema, Set<String> names) {
        if (schema.getRef() != null) {
            names.add(schema.getRef().substring(SCHEMAS.length()));
        }
        parts(schema).forEach(part -> name(part, names));
    }

    private static Stream<Schema> parts(Schema schema) {
        return Stream.of(
                        schema.getProperties() == null ? null : schema.getProperties().values(),
                        schema.getAnyOf(),
                        schema.getItems() == null ? null : List.of(schema.getItems()),
                        schema.getAdditionalPropertiesSchema() == null
                                ? null
                                : List.of(schema.getAdditionalPropertiesSchema()))
                .filter(Objects::nonNull)
                .flatMap(Collection::stream);
    }

    private Stream<Schema> requests() {
        return Stream.concat(
                operations.stream()
                        .map(Operation::getRequestBody)
                        .filter(Objects::nonNull)
                        .flatMap(body -> schemas(body.getContent())),
                operations.stream()
                        .map(Operation::getParameters)
                        .filter(Objects::nonNull)
                        .flatMap(List::stream)
                        .map(parameter -> parameter.getSchema()));
    }

    private Stream<Schema> answers() {
        return operations.stream()
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(answer -> answer.getContent())
                .filter(Objects::nonNull)
                .flatMap(ContractLists::schemas);
    }

    private static Stream<Schema> schemas(Content content) {
        return content.getMediaTypes().values().stream()
                .map(media -> media.getSchema())
                .filter(Objects::nonNull);
    }
}
