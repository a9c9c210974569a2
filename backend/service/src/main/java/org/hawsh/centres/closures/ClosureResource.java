package org.hawsh.centres.closures;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.ChangeView;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/centres/{id}/closures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Centres")
class ClosureResource {
    private final ClosureService closures;
    private final Centres centres;
    private final OneEffect oneEffect;
    private final Answers answers;

    ClosureResource(
            ClosureService closures, Centres centres, OneEffect oneEffect, Answers answers) {
        this.centres = centres;
        this.closures = closures;
        this.oneEffect = oneEffect;
        this.answers = answers;
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
                    LocalDate to) {
        return Page.whole(closures.list(centreId, from, to));
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
    @Operation(operationId = "createClosure", summary = "Close a centre or one of its rooms")
    @APIResponseSchema(
            value = ClosureView.class,
            responseCode = "201",
            responseDescription = "Declared")
    @PermissionsAllowed(Permissions.CENTRE_CLOSE)
    public RestResponse<ClosureView> createClosure(
            @PathParam("id") UUID centreId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid DeclareClosure body) {
        centres.require(centreId, Permissions.CENTRE_CLOSE);
        String here = "/centres/" + centreId + "/closures";
        ClosureView declared =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST " + here,
                        body,
                        ClosureView.class,
                        () -> closures.declare(centreId, body));
        return answers.created(declared, declared.version(), "closure", here + "/" + declared.id());
    }

    @GET
    @Path("/{closureId}")
    @Operation(operationId = "readClosure", summary = "Read one closure")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public RestResponse<ClosureView> readClosure(
            @PathParam("id") UUID centreId, @PathParam("closureId") UUID closureId) {
        return tagged(closures.read(centreId, closureId));
    }

    @POST
    @Path("/{closureId}/ending")
    @Operation(
            operationId = "endClosure",
            summary = "Open again earlier, or withdraw what has not begun")
    @APIResponseSchema(
            value = ClosureView.class,
            responseCode = "200",
            responseDescription = "As it is now")
    @PermissionsAllowed(Permissions.CENTRE_CLOSE)
    public RestResponse<ClosureView> endClosure(
            @PathParam("id") UUID centreId,
            @PathParam("closureId") UUID closureId,
            @Parameter(required = true, description = "The ETag of the closure as it was seen")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid EndClosure body) {
        return tagged(closures.end(centreId, closureId, EntityTags.versionOf(ifMatch), body));
    }

    @GET
    @Path("/{closureId}/call-list")
    @Operation(operationId = "listCallList", summary = "List who must hear of a closure")
    @PermissionsAllowed(Permissions.CENTRE_CLOSE)
    public Page<Call> listCallList(
            @PathParam("id") UUID centreId, @PathParam("closureId") UUID closureId) {
        return Page.whole(closures.callList(centreId, closureId));
    }

    @GET
    @Path("/{closureId}/changes")
    @Operation(
            operationId = "listClosureChanges",
            summary = "List the changes of one closure, newest first")
    @PermissionsAllowed(Permissions.CENTRE_CLOSE)
    public Page<ChangeView> listClosureChanges(
            @PathParam("id") UUID centreId, @PathParam("closureId") UUID closureId) {
        return closures.changes(centreId, closureId);
    }

    private RestResponse<ClosureView> tagged(ClosureView closure) {
        return answers.shown(closure, closure.version(), "closure");
    }
}
