package org.hawsh.access.views;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/saved-views")
@Tag(name = "Saved views", description = "Lists as somebody likes to see them")
class ViewResource {
    private final ViewService views;

    ViewResource(ViewService views) {
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listSavedViews",
            summary = "List the caller's views of a list, and those shared with their centres")
    @PermissionsAllowed(Permissions.SAVED_VIEW_USE)
    public Page<ViewShown> listSavedViews(
            @NotNull @QueryParam("list") @Parameter(description = "Of which list") ViewedList list,
            @Valid @BeanParam Paging paging) {
        return views.of(list, paging);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(operationId = "createSavedView", summary = "Keep a view of a list")
    @PermissionsAllowed(Permissions.SAVED_VIEW_USE)
    public ViewShown createSavedView(@NotNull @Valid SaveView body) {
        return views.save(body);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readSavedView",
            summary = "Read a view of the caller, or one shared with their centres")
    @PermissionsAllowed(Permissions.SAVED_VIEW_USE)
    public ViewShown readSavedView(@PathParam("id") UUID id) {
        return views.read(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "updateSavedView", summary = "Change one's own view")
    @PermissionsAllowed(Permissions.SAVED_VIEW_USE)
    public ViewShown updateSavedView(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(ViewDetails.class) JsonNode patch) {
        return views.edit(id, seen.version(), patch);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteSavedView", summary = "Forget one's own view")
    @APIResponse(responseCode = "204", description = "Forgotten")
    @PermissionsAllowed(Permissions.SAVED_VIEW_USE)
    public void deleteSavedView(@PathParam("id") UUID id, @BeanParam IfMatch seen) {
        views.forget(id, seen.version());
    }
}
