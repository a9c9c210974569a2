package org.hawsh.grants.goods;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/grants/{grantId}/handovers")
@Tag(name = "Support")
class HandoverResource {
    private final HandoverService handovers;

    HandoverResource(HandoverService handovers) {
        this.handovers = handovers;
    }

    @GET
    @Operation(
            operationId = "listGrantHandovers",
            summary = "List who took over what was made with a support")
    @PermissionsAllowed(Permissions.GRANT_READ)
    public WholeList<HandoverView> listGrantHandovers(@PathParam("grantId") UUID grantId) {
        return WholeList.of(handovers.of(grantId));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Conflict("The agreement is not signed")
    @Operation(
            operationId = "recordGrantHandover",
            summary = "Record that a municipality or an owner took over what was made")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public HandoverView recordGrantHandover(
            @PathParam("grantId") UUID grantId, @NotNull @Valid RecordHandover body) {
        return handovers.record(grantId, body);
    }
}
