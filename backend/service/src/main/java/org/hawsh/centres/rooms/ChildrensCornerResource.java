package org.hawsh.centres.rooms;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;

@Path("/api/v1/centres/{id}/childrens-corner")
@Tag(name = "Centres")
class ChildrensCornerResource {
    private final ChildrensCornerService corners;

    ChildrensCornerResource(ChildrensCornerService corners) {
        this.corners = corners;
    }

    @GET
    @Operation(operationId = "readChildrensCorner", summary = "Read a centre's children's corner")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public CornerView readChildrensCorner(@PathParam("id") UUID centreId) {
        return corners.read(centreId);
    }

    @PUT
    @Operation(
            operationId = "saveChildrensCorner",
            summary = "Set up a centre's children's corner, or change it")
    @PermissionsAllowed(Permissions.CENTRE_MANAGE)
    public CornerView saveChildrensCorner(
            @PathParam("id") UUID centreId,
            @Parameter(description = "The ETag of the corner that was edited; none for the first")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Parameter(description = "* if there is to be none yet")
                    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    String ifNoneMatch,
            @NotNull @Valid CornerDetails body) {
        return corners.put(centreId, ifMatch, ifNoneMatch != null, body);
    }
}
