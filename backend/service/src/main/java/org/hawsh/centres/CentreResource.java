package org.hawsh.centres;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/centres")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Centres", description = "The community centres")
class CentreResource {
    private final CentreService centres;
    private final OneEffect oneEffect;
    private final Answers answers;

    CentreResource(CentreService centres, OneEffect oneEffect, Answers answers) {
        this.centres = centres;
        this.oneEffect = oneEffect;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "listCentres", summary = "List the centres I work for")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public Page<CentreView> listCentres() {
        return Page.whole(centres.list());
    }

    @POST
    @Operation(operationId = "createCentre", summary = "Plan a new centre")
    @APIResponseSchema(
            value = CentreView.class,
            responseCode = "201",
            responseDescription = "Planned")
    @PermissionsAllowed(Permissions.CENTRE_SET_UP)
    public RestResponse<CentreView> createCentre(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid CreateCentre body) {
        CentreView planned =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /centres",
                        body,
                        CentreView.class,
                        () -> centres.create(body));
        return answers.created(planned, planned.version(), "centre", "/centres/" + planned.id());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readCentre", summary = "Read one centre")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public RestResponse<CentreView> readCentre(@PathParam("id") UUID id) {
        return tagged(centres.read(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "updateCentre",
            summary = "Edit a centre's name, address, hours and calendar")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = CentrePatch.class)))
    @PermissionsAllowed(Permissions.CENTRE_MANAGE)
    public RestResponse<CentreView> updateCentre(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of the centre that was edited")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JsonNode mergePatch) {
        return tagged(centres.edit(id, EntityTags.versionOf(ifMatch), mergePatch));
    }

    @GET
    @Path("/{id}/changes")
    @Operation(
            operationId = "listCentreChanges",
            summary = "List the edits of one centre and the events of its life, newest first")
    @PermissionsAllowed(Permissions.CENTRE_MANAGE)
    public Page<ChangeView> listCentreChanges(@PathParam("id") UUID id) {
        return centres.changes(id);
    }

    private RestResponse<CentreView> tagged(CentreView centre) {
        return answers.shown(centre, centre.version(), "centre");
    }
}
