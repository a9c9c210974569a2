package org.hawsh.mediation.breakglass;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
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
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/mediation-opening-requests")
@Tag(name = "Mediation")
class OpeningRequestResource {
    private final SecondPersonService secondPerson;

    OpeningRequestResource(SecondPersonService secondPerson) {
        this.secondPerson = secondPerson;
    }

    @GET
    @Operation(
            operationId = "listMediationOpeningRequests",
            summary = "List the openings whose second person I can be")
    @PermissionsAllowed(Permissions.MEDIATION_BREAK_GLASS)
    public Page<OpeningRequestView> listMediationOpeningRequests(@Valid @BeanParam Paging paging) {
        return secondPerson.list(paging);
    }

    @POST
    @Path("/{requestId}/approval")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Open for an hour; an emergency is confirmed")
    @Conflict("Decided already, or not yours to decide")
    @Operation(
            operationId = "approveMediationOpening",
            summary = "Let somebody else read a file for an hour, or confirm an emergency")
    @PermissionsAllowed(Permissions.MEDIATION_BREAK_GLASS)
    public void approveMediationOpening(@PathParam("requestId") UUID requestId) {
        secondPerson.approve(requestId);
    }

    @POST
    @Path("/{requestId}/refusal")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Refused; an emergency is closed at once")
    @Conflict("Decided already, or not yours to decide")
    @Operation(
            operationId = "refuseMediationOpening",
            summary = "Refuse an opening; whoever asked is not told")
    @PermissionsAllowed(Permissions.MEDIATION_BREAK_GLASS)
    public void refuseMediationOpening(@PathParam("requestId") UUID requestId) {
        secondPerson.refuse(requestId);
    }
}
