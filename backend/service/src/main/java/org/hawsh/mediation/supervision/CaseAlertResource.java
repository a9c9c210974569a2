package org.hawsh.mediation.supervision;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.Once;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/mediation-cases/{caseId}/alerts")
@Tag(name = "Mediation")
class CaseAlertResource {
    private final ProposalService proposals;

    CaseAlertResource(ProposalService proposals) {
        this.proposals = proposals;
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Conflict("The narrative is destroyed")
    @Operation(
            operationId = "createMediationAlert",
            summary = "Tell the supervisor at once that somebody is in danger")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public AlertView createMediationAlert(
            @PathParam("caseId") UUID caseId, @NotNull @Valid RaiseAlert body) {
        return proposals.alert(caseId, body);
    }
}
