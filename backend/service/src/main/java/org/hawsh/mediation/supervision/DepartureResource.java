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

@Path("/api/v1/mediation-cases/{caseId}/departure")
@Tag(name = "Mediation")
class DepartureResource {
    private final ProposalService proposals;

    DepartureResource(ProposalService proposals) {
        this.proposals = proposals;
    }

    @POST
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "No longer a member")
    @Operation(
            operationId = "endMediationMembership",
            summary = "Stop working on a case; somebody else has to take it on")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public void endMediationMembership(
            @PathParam("caseId") UUID caseId, @NotNull @Valid LeaveCase body) {
        proposals.leave(caseId, body);
    }
}
