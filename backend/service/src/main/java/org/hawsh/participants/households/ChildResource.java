package org.hawsh.participants.households;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/children/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
class ChildResource {
    private final ChildService children;
    private final CollectorService collectors;
    private final OneEffect oneEffect;
    private final Answers answers;

    ChildResource(
            ChildService children,
            CollectorService collectors,
            OneEffect oneEffect,
            Answers answers) {
        this.children = children;
        this.collectors = collectors;
        this.oneEffect = oneEffect;
        this.answers = answers;
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateChild", summary = "Edit what is known of a child")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = ChildPatch.class)))
    @APIResponseSchema(
            value = ChildView.class,
            responseCode = "200",
            responseDescription = "As it is now")
    @PermissionsAllowed(Permissions.HOUSEHOLD_MANAGE)
    public RestResponse<ChildView> updateChild(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of the child that was edited")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JsonNode mergePatch) {
        ChildView child = children.edit(id, EntityTags.versionOf(ifMatch), mergePatch);
        return answers.shown(child, child.version(), "child");
    }

    @POST
    @Path("/ending")
    @ResponseStatus(204)
    @Operation(
            operationId = "endChild",
            summary = "Take a child out of the household it was recorded in")
    @APIResponse(responseCode = "204", description = "It is on no list any more")
    @PermissionsAllowed(Permissions.HOUSEHOLD_MANAGE)
    public void endChild(@PathParam("id") UUID id) {
        children.end(id);
    }

    @GET
    @Path("/collectors")
    @Operation(
            operationId = "listCollectors",
            summary =
                    "List who may fetch a child and who must never be given it, the forbidden first; the ended ones too")
    @PermissionsAllowed(Permissions.HOUSEHOLD_READ)
    public Page<CollectorView> listCollectors(@PathParam("id") UUID id) {
        return collectors.of(id);
    }

    @POST
    @Path("/collectors")
    @Operation(
            operationId = "createCollector",
            summary = "Name somebody who may fetch a child, or must never be given it")
    @APIResponseSchema(
            value = CollectorView.class,
            responseCode = "201",
            responseDescription = "Named")
    @PermissionsAllowed(Permissions.HOUSEHOLD_MANAGE)
    public RestResponse<CollectorView> createCollector(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid NameCollector body) {
        String here = "/children/" + id + "/collectors";
        CollectorView named =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST " + here,
                        body,
                        CollectorView.class,
                        () -> collectors.name(id, body));
        return RestResponse.ResponseBuilder.<CollectorView>created(URI.create("/api/v1" + here))
                .entity(named)
                .build();
    }

    @POST
    @Path("/collectors/{collectorId}/ending")
    @ResponseStatus(204)
    @Operation(
            operationId = "endCollector",
            summary = "Say that an entry about who fetches a child holds no longer")
    @APIResponse(responseCode = "204", description = "It is history")
    @PermissionsAllowed(Permissions.HOUSEHOLD_MANAGE)
    public void endCollector(@PathParam("id") UUID id, @PathParam("collectorId") UUID collectorId) {
        collectors.end(id, collectorId);
    }
}
