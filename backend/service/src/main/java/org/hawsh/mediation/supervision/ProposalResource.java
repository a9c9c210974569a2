package org.hawsh.mediation.supervision;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/mediation-proposals")
@Tag(name = "Mediation")
class ProposalResource {
    private final ProposalService proposals;

    ProposalResource(ProposalService proposals) {
        this.proposals = proposals;
    }

    @GET
    @Operation(
            operationId = "listMediationProposals",
            summary = "List the cases I am asked to take on, with the names of the parties")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public WholeList<ProposalView> listMediationProposals() {
        return WholeList.of(proposals.list());
    }

    @GET
    @Path("/{proposalId}")
    @Operation(
            operationId = "readMediationProposal",
            summary = "Read one case I am asked to take on, with the names of the parties")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public ProposalView readMediationProposal(@PathParam("proposalId") UUID proposalId) {
        return proposals.read(proposalId);
    }

    @POST
    @Path("/{proposalId}/answer")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Declared")
    @Operation(
            operationId = "declareMediationInterest",
            summary = "Declare whether I know a party, and whether I take the case on")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public void declareMediationInterest(
            @PathParam("proposalId") UUID proposalId,
            @BeanParam IfMatch seen,
            @NotNull @Valid DeclareInterest body) {
        proposals.answer(proposalId, seen.version(), body);
    }
}
