package org.hawsh.centres.people;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.ChangeView;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/focal-points")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Centres")
class FocalPointResource {
    private final FocalPointService points;
    private final CurrentUser user;
    private final OneEffect oneEffect;
    private final Answers answers;

    FocalPointResource(
            FocalPointService points, CurrentUser user, OneEffect oneEffect, Answers answers) {
        this.points = points;
        this.user = user;
        this.oneEffect = oneEffect;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listFocalPoints",
            summary = "List the focal points of my centres by name")
    @PermissionsAllowed(Permissions.CENTRE_PEOPLE_READ)
    public Page<FocalPointView> listFocalPoints(@Valid @BeanParam PersonFilter filter) {
        return points.page(filter);
    }

    @POST
    @Operation(operationId = "createFocalPoint", summary = "Add a focal point to a centre")
    @APIResponseSchema(
            value = FocalPointView.class,
            responseCode = "201",
            responseDescription = "Added")
    @PermissionsAllowed(Permissions.CENTRE_PEOPLE_MANAGE)
    public RestResponse<FocalPointView> createFocalPoint(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid AddFocalPoint body) {
        user.centresWith(Permissions.CENTRE_PEOPLE_MANAGE, body.centreId());
        FocalPointView added =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /focal-points",
                        body,
                        FocalPointView.class,
                        () -> points.add(body));
        return answers.created(
                added, added.version(), "focal-point", "/focal-points/" + added.id());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readFocalPoint", summary = "Read one focal point")
    @PermissionsAllowed(Permissions.CENTRE_PEOPLE_READ)
    public RestResponse<FocalPointView> readFocalPoint(@PathParam("id") UUID id) {
        return tagged(points.read(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "updateFocalPoint",
            summary = "Edit one focal point, or say when they stop")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = FocalPointPatch.class)))
    @PermissionsAllowed(Permissions.CENTRE_PEOPLE_MANAGE)
    public RestResponse<FocalPointView> updateFocalPoint(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of what was edited")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JsonNode mergePatch) {
        return tagged(points.edit(id, EntityTags.versionOf(ifMatch), mergePatch));
    }

    @GET
    @Path("/{id}/changes")
    @Operation(
            operationId = "listFocalPointChanges",
            summary = "List the edits of one focal point, newest first")
    @PermissionsAllowed(Permissions.CENTRE_PEOPLE_READ)
    public Page<ChangeView> listFocalPointChanges(@PathParam("id") UUID id) {
        return points.changes(id);
    }

    private RestResponse<FocalPointView> tagged(FocalPointView person) {
        return answers.shown(person, person.version(), "focal-point");
    }
}
