package org.hawsh.mediation.followups;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.WholeList;

@Path("/api/v1/mediation-cases/{caseId}/follow-ups")
@Tag(name = "Mediation")
class FollowUpResource {
    private final FollowUpService followUps;

    FollowUpResource(FollowUpService followUps) {
        this.followUps = followUps;
    }

    @GET
    @Operation(operationId = "listMediationFollowUps", summary = "List the follow-ups of one case")
    @PermissionsAllowed(Permissions.MEDIATION_FILE_READ)
    public WholeList<FollowUpView> listMediationFollowUps(@PathParam("caseId") UUID caseId) {
        return WholeList.of(followUps.list(caseId));
    }

    @GET
    @Path("/{followUpId}")
    @Operation(operationId = "readMediationFollowUp", summary = "Read one follow-up of a case")
    @PermissionsAllowed(Permissions.MEDIATION_FILE_READ)
    public FollowUpView readMediationFollowUp(
            @PathParam("caseId") UUID caseId, @PathParam("followUpId") UUID followUpId) {
        return followUps.read(caseId, followUpId);
    }

    @POST
    @Path("/{followUpId}/answer")
    @Conflict("The narrative is destroyed")
    @Operation(
            operationId = "recordMediationFollowUp",
            summary = "Record what was heard when somebody asked whether it holds")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public FollowUpView recordMediationFollowUp(
            @PathParam("caseId") UUID caseId,
            @PathParam("followUpId") UUID followUpId,
            @BeanParam IfMatch seen,
            @NotNull @Valid RecordFollowUp body) {
        return followUps.record(caseId, followUpId, seen.version(), body);
    }
}
