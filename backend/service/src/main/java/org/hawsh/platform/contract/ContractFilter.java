package org.hawsh.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/** Finishes the published contract: schemas as generators like them, and the problems every operation can answer. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private final IndexView index;

    /** @param index of our classes, given by the build */
    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public Schema filterSchema(Schema schema) {
        return ContractSchemas.simplify(schema);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        ContractEdge.isDeclared(contract, index);
        ContractProblems.areDeclared(contract);
        ContractSchemas.tellWhatMayBeNull(contract.getComponents().getSchemas());
        ContractPatches.areMade(contract);
        contract.getComponents()
                .setSchemas(ContractSchemas.named(contract.getComponents().getSchemas()));
        ContractPages.areNamed(contract);
        ContractMembers.areSaid(contract.getComponents().getSchemas());
        ContractAnswerTexts.areSaid(contract);
        ContractCatalogue.isWritten(contract);
        ContractLists.areOpenInAnswers(contract);
        ContractPaths.areNamed(contract);
        ContractParameters.areShared(contract);
        ContractHeaders.areDeclared(contract);
        ContractPatterns.areAnchored(contract);
        ContractExamples.areGiven(contract.getComponents().getSchemas());
    }
}
