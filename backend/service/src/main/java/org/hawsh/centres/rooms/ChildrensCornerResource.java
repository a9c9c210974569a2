package org.hawsh.centres.rooms;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Answers;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/centres/{id}/childrens-corner")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Centres")
class ChildrensCornerResource {
    private final ChildrensCornerService corners;
    private final Answers answers;

    ChildrensCornerResource(ChildrensCornerService corners, Answers answers) {
        this.corners = corners;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "readChildrensCorner", summary = "Read a centre's children's corner")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public RestResponse<CornerView> readChildrensCorner(@PathParam("id") UUID centreId) {
        return tagged(corners.read(centreId));
    }

    @PUT
    @Operation(
            operationId = "saveChildrensCorner",
            summary = "Set up a centre's children's corner, or change it")
    @APIResponseSchema(
            value = CornerView.class,
            responseCode = "200",
            responseDescription = "The corner as it is now")
    @PermissionsAllowed(Permissions.CENTRE_MANAGE)
    public RestResponse<CornerView> saveChildrensCorner(
            @PathParam("id") UUID centreId,
            @Parameter(description = "The ETag of the corner that was edited; none for the first")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Parameter(description = "* if there is to be none yet")
                    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    String ifNoneMatch,
            @NotNull @Valid CornerDetails body) {
        return tagged(corners.put(centreId, ifMatch, ifNoneMatch != null, body));
    }

    private RestResponse<CornerView> tagged(CornerView corner) {
        return answers.shown(corner, corner.version(), "corner");
    }
}
