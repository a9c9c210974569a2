package org.hawsh.platform.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What is answered is always answered whole: a member that holds nothing is null and never missing. So every member of a
 * schema that no request uses is required, and a client has one kind of nothing to think of.
 */
final class ContractAnswers {
    private final Map<String, Schema> schemas;
    private final Set<String> asked = new HashSet<>();

    private ContractAnswers(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static void areComplete(OpenAPI contract) {
        ContractAnswers answers = new ContractAnswers(contract.getComponents().getSchemas());
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(
                        operation ->
                                operation
                                        .getRequestBody()
                                        .getContent()
                                        .getMediaTypes()
                                        .values()
                                        .stream())
                .map(MediaType::getSchema)
                .forEach(answers::isAsked);
        answers.schemas.forEach(
                (name, schema) -> {
                    if (!answers.asked.contains(name) && schema.getProperties() != null) {
                        schema.setRequired(List.copyOf(schema.getProperties().keySet()));
                    }
                });
    }

    private void isAsked(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (asked.add(name)) {
                isAsked(schemas.get(name));
            }
        }
        Stream.of(
                        schema.getProperties() == null
                                ? List.<Schema>of()
                                : schema.getProperties().values(),
                        schema.getAnyOf() == null ? List.<Schema>of() : schema.getAnyOf())
                .flatMap(part -> part.stream())
                .forEach(this::isAsked);
        isAsked(schema.getItems());
    }
}
