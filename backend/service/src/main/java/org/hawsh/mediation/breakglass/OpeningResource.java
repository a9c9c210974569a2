package org.hawsh.mediation.breakglass;

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
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/mediation-openings")
@Tag(name = "Mediation")
class OpeningResource {
    private final OpeningService openings;

    OpeningResource(OpeningService openings) {
        this.openings = openings;
    }

    @GET
    @Operation(
            operationId = "listMediationOpenings",
            summary = "List the files of other centres I asked for, newest first")
    @PermissionsAllowed(Permissions.MEDIATION_BREAK_GLASS)
    public Page<OpeningView> listMediationOpenings(@Valid @BeanParam Paging paging) {
        return openings.list(paging);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Conflict("So many were asked for today")
    @Operation(
            operationId = "requestMediationOpening",
            summary = "Ask to read a file of another centre for an hour, with a reason")
    @PermissionsAllowed(Permissions.MEDIATION_BREAK_GLASS)
    public OpeningView requestMediationOpening(@NotNull @Valid RequestOpening body) {
        return openings.request(body);
    }

    @POST
    @Path("/{openingId}/ending")
    @Operation(
            operationId = "endMediationOpening",
            summary = "Close a file I opened, or take back what I asked for")
    @PermissionsAllowed(Permissions.MEDIATION_BREAK_GLASS)
    public OpeningView endMediationOpening(@PathParam("openingId") UUID openingId) {
        return openings.end(openingId);
    }
}
