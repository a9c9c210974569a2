package org.hawsh.access.views;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.request.Request;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/saved-views")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Saved views", description = "Lists as somebody likes to see them")
class ViewResource {
    private static final String SEEN = "The ETag of the view that was edited";

    private final ViewService views;
    private final OneEffect oneEffect;
    private final Request request;

    ViewResource(ViewService views, OneEffect oneEffect, Request request) {
        this.views = views;
        this.oneEffect = oneEffect;
        this.request = request;
    }

    @GET
    @Operation(
            operationId = "listSavedViews",
            summary = "List the caller's views of a list, and those shared with their centres")
    @PermissionsAllowed(Permissions.SAVED_VIEW_USE)
    public Page<ViewShown> listSavedViews(@NotNull @QueryParam("list") ViewedList list) {
        return Page.whole(views.of(list));
    }

    @POST
    @Operation(operationId = "createSavedView", summary = "Keep a view of a list")
    @APIResponseSchema(value = ViewShown.class, responseCode = "201", responseDescription = "Kept")
    @PermissionsAllowed(Permissions.SAVED_VIEW_USE)
    public RestResponse<ViewShown> createSavedView(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid SaveView body) {
        ViewShown saved =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /saved-views",
                        body,
                        ViewShown.class,
                        () -> views.save(body));
        return tagged(
                RestResponse.ResponseBuilder.<ViewShown>created(
                        URI.create("/api/v1/saved-views/" + saved.id())),
                saved);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateSavedView", summary = "Change one's own view")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = ViewPatch.class)))
    @APIResponseSchema(
            value = ViewShown.class,
            responseCode = "200",
            responseDescription = "The view as it is now")
    @PermissionsAllowed(Permissions.SAVED_VIEW_USE)
    public RestResponse<ViewShown> updateSavedView(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = SEEN) @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JsonNode mergePatch) {
        return tagged(
                RestResponse.ResponseBuilder.ok(),
                views.edit(id, EntityTags.versionOf(ifMatch), mergePatch));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteSavedView", summary = "Forget one's own view")
    @APIResponse(responseCode = "204", description = "Forgotten")
    @PermissionsAllowed(Permissions.SAVED_VIEW_USE)
    public void deleteSavedView(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = SEEN) @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        views.forget(id, EntityTags.versionOf(ifMatch));
    }

    private RestResponse<ViewShown> tagged(
            RestResponse.ResponseBuilder<ViewShown> answer, ViewShown view) {
        return answer.entity(view)
                .tag(EntityTags.of(view.version(), request.language(), "view"))
                .build();
    }
}
