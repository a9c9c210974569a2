package org.hawsh.mediation.drafts;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/mediation-drafts")
@Tag(name = "Mediation")
class DraftResource {
    private final DraftService drafts;

    DraftResource(DraftService drafts) {
        this.drafts = drafts;
    }

    @GET
    @Conflict("The narrative of the case is destroyed")
    @Operation(
            operationId = "readMediationDraft",
            summary = "Read what I have typed into one form and not sent")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public DraftView readMediationDraft(@Valid @BeanParam DraftPlace place) {
        return drafts.read(place);
    }

    @PUT
    @Conflict("The narrative of the case is destroyed")
    @Operation(
            operationId = "saveMediationDraft",
            summary = "Keep what I have typed into one form; it takes the place of what was kept")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public DraftView saveMediationDraft(
            @Valid @BeanParam DraftPlace place, @NotNull @Valid SaveDraft body) {
        return drafts.save(place, body);
    }

    @DELETE
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Nothing of it is kept")
    @Conflict("The narrative of the case is destroyed")
    @Operation(
            operationId = "deleteMediationDraft",
            summary = "Discard what I have typed into one form")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public void deleteMediationDraft(@Valid @BeanParam DraftPlace place) {
        drafts.delete(place);
    }
}
