package org.hawsh.centres.closures;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/centres/{id}/closures")
@Tag(name = "Centres")
class ClosureResource {
    private final ClosureService closures;

    ClosureResource(ClosureService closures) {
        this.closures = closures;
    }

    @GET
    @Operation(
            operationId = "listClosures",
            summary = "List the closures of a centre and its rooms, the latest first")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public Page<ClosureView> listClosures(
            @PathParam("id") UUID centreId,
            @QueryParam("from")
                    @Parameter(description = "Only what touches this day or a later one")
                    LocalDate from,
            @QueryParam("to")
                    @Parameter(description = "Only what touches this day or an earlier one")
                    LocalDate to,
            @Valid @BeanParam Paging paging) {
        return closures.list(centreId, from, to, paging);
    }

    @POST
    @Path("/previews")
    @Operation(
            operationId = "previewClosure",
            summary = "See what closing would do and whom to call; nothing is closed")
    @PermissionsAllowed(Permissions.CENTRE_CLOSE)
    public ClosurePreview previewClosure(
            @PathParam("id") UUID centreId, @NotNull @Valid PreviewClosure body) {
        return closures.preview(centreId, body);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(operationId = "createClosure", summary = "Close a centre or one of its rooms")
    @PermissionsAllowed(Permissions.CENTRE_CLOSE)
    public ClosureView createClosure(
            @PathParam("id") UUID centreId, @NotNull @Valid DeclareClosure body) {
        return closures.declare(centreId, body);
    }

    @GET
    @Path("/{closureId}")
    @Operation(operationId = "readClosure", summary = "Read one closure")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public ClosureView readClosure(
            @PathParam("id") UUID centreId, @PathParam("closureId") UUID closureId) {
        return closures.read(centreId, closureId);
    }

    @POST
    @Path("/{closureId}/ending")
    @Operation(
            operationId = "endClosure",
            summary = "Open again earlier, or withdraw what has not begun")
    @PermissionsAllowed(Permissions.CENTRE_CLOSE)
    public ClosureView endClosure(
            @PathParam("id") UUID centreId,
            @PathParam("closureId") UUID closureId,
            @BeanParam IfMatch seen,
            @NotNull @Valid EndClosure body) {
        return closures.end(centreId, closureId, seen.version(), body);
    }

    @GET
    @Path("/{closureId}/call-list")
    @Operation(operationId = "listCallList", summary = "List who must hear of a closure")
    @PermissionsAllowed(Permissions.CENTRE_CLOSE)
    public WholeList<Call> listCallList(
            @PathParam("id") UUID centreId, @PathParam("closureId") UUID closureId) {
        return WholeList.of(closures.callList(centreId, closureId));
    }
}
