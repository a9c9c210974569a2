package org.hawsh.mediation.supervision;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/mediation-cases/{caseId}")
@Tag(name = "Mediation")
class DeclarationResource {
    private final ProposalService proposals;

    DeclarationResource(ProposalService proposals) {
        this.proposals = proposals;
    }

    @POST
    @Path("/declarations")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Written down")
    @Operation(
            operationId = "recordMediationDeclaration",
            summary = "Write down what a mediator of the community declared on paper")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public void recordMediationDeclaration(
            @PathParam("caseId") UUID caseId, @NotNull @Valid RecordDeclaration body) {
        proposals.declared(caseId, body);
    }

    @POST
    @Path("/replacement-requests")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "The supervisor is told")
    @Operation(
            operationId = "requestMediationReplacement",
            summary = "Tell the supervisor that a party asks for another mediator")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public void requestMediationReplacement(
            @PathParam("caseId") UUID caseId, @NotNull @Valid ProposeMediator body) {
        proposals.askForAnother(caseId, body);
    }
}
