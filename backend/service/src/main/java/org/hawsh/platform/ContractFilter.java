package org.hawsh.platform;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Finishes the published contract: schemas as generators like them, the problems every operation can answer, and
 * everything in a fixed order, because the difference between two versions of the file is what is reviewed first.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        return ContractSchemas.simplify(schema);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths().getPathItems().forEach(ContractProblems::complete);
        contract.getPaths().setPathItems(new TreeMap<>(contract.getPaths().getPathItems()));
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(ContractFilter::sortResponses);
        contract.getComponents()
                .setSchemas(ContractSchemas.named(contract.getComponents().getSchemas()));
        if (contract.getTags() != null) {
            contract.setTags(
                    contract.getTags().stream()
                            .sorted(Comparator.comparing(Tag::getName))
                            .toList());
        }
    }

    private static void sortResponses(Operation operation) {
        Map<String, APIResponse> sorted = new TreeMap<>(operation.getResponses().getAPIResponses());
        List.copyOf(operation.getResponses().getAPIResponses().keySet())
                .forEach(operation.getResponses()::removeAPIResponse);
        sorted.forEach(operation.getResponses()::addAPIResponse);
    }
}
