package org.hawsh.platform.contract;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** An answer says what comes back: what an operation does not say itself follows from what it answers. */
final class ContractAnswerTexts {
    /** The framework's words for a status, which say nothing of the answer. */
    private static final Set<String> SAY_NOTHING = Set.of("OK", "Created", "No Content");

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String PAGE = "Page";
    private static final String LISTS = "List ";

    private ContractAnswerTexts() {}

    static void areSaid(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(
                        operation ->
                                operation.getResponses().getAPIResponses().values().stream()
                                        .filter(
                                                answer ->
                                                        answer.getDescription() != null
                                                                && SAY_NOTHING.contains(
                                                                        answer.getDescription()))
                                        .forEach(
                                                answer ->
                                                        answer.setDescription(
                                                                text(operation, answer, schemas))));
    }

    private static String text(
            Operation operation, APIResponse answer, Map<String, Schema> schemas) {
        if (answer.getContent() == null) {
            return "Done; there is nothing to show";
        }
        Schema shown = answer.getContent().getMediaTypes().values().iterator().next().getSchema();
        if (shown.getRef() == null) {
            return "A file: " + answer.getContent().getMediaTypes().keySet().iterator().next();
        }
        String name = shown.getRef().substring(SCHEMAS.length());
        if (name.endsWith(PAGE)) {
            String summary = operation.getSummary();
            return "One page of "
                    + (summary.startsWith(LISTS)
                            ? summary.substring(LISTS.length())
                            : ContractTexts.inWords(name.replaceFirst(PAGE + "$", "")) + "s");
        }
        String described = schemas.get(name).getDescription();
        return described == null ? "The " + ContractTexts.inWords(name) : firstClause(described);
    }

    /** What follows it explains, and stands at the schema. */
    private static String firstClause(String description) {
        return description.split("[;:.]", 2)[0];
    }
}
