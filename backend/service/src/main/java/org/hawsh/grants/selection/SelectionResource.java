package org.hawsh.grants.selection;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Once;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/grant-calls/{id}/selection")
@Tag(name = "Support")
class SelectionResource {
    private final SelectionService selections;

    SelectionResource(SelectionService selections) {
        this.selections = selections;
    }

    @GET
    @Operation(
            operationId = "readGrantSelection",
            summary =
                    "Read the selection of a call: minutes, scores and the sorted list with its line")
    @PermissionsAllowed(Permissions.GRANT_READ)
    public SelectionView readGrantSelection(@PathParam("id") UUID id) {
        return selections.read(id);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Conflict("The call has not closed, or its selection was begun")
    @Operation(
            operationId = "createGrantSelection",
            summary = "Begin the selection of a call that has closed")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public SelectionView createGrantSelection(@PathParam("id") UUID id) {
        return selections.begin(id);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Conflict("Somebody decides about it, or it is decided")
    @Operation(
            operationId = "updateGrantSelection",
            summary = "Write down who sat, what they declared and scored, and why")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public SelectionView updateGrantSelection(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(SelectionDetails.class) JsonNode mergePatch) {
        return selections.edit(id, seen.version(), mergePatch);
    }

    @POST
    @Path("/reviews")
    @Once
    @Conflict("A committee scores, somebody decides about it, or it is decided")
    @Operation(
            operationId = "addGrantReviewer",
            summary = "Ask somebody to review an application without knowing who applied")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public SelectionView addGrantReviewer(
            @PathParam("id") UUID id, @NotNull @Valid AddReviewer body) {
        return selections.addReviewer(id, body);
    }

    @POST
    @Path("/reviews/{reviewId}/cancellation")
    @Once
    @Conflict("It is in already, or nobody waits for it")
    @Operation(
            operationId = "cancelGrantReview",
            summary = "Wait for a review no longer, so that somebody else can be asked")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public SelectionView cancelGrantReview(
            @PathParam("id") UUID id, @PathParam("reviewId") UUID reviewId) {
        return selections.cancelReview(id, reviewId);
    }
}
