package org.hawsh.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Finishes the published contract: schemas as generators like them, and the problems every operation can answer. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        return ContractSchemas.simplify(schema);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths().getPathItems().forEach(ContractProblems::complete);
        contract.getComponents()
                .setSchemas(ContractSchemas.named(contract.getComponents().getSchemas()));
        ContractCatalogue.isWritten(contract);
    }
}
