package org.hawsh.activities;

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
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activities")
class ActivityResource {
    private final ActivityService activities;
    private final OneEffect oneEffect;
    private final Answers answers;

    ActivityResource(ActivityService activities, OneEffect oneEffect, Answers answers) {
        this.activities = activities;
        this.oneEffect = oneEffect;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "listActivities", summary = "List the catalogue by English title")
    @PermissionsAllowed(Permissions.COURSE_READ)
    public Page<ActivityView> listActivities(@Valid @BeanParam ActivityFilter filter) {
        return activities.page(filter);
    }

    @POST
    @Operation(operationId = "createActivity", summary = "Add an activity to the catalogue")
    @APIResponseSchema(
            value = ActivityView.class,
            responseCode = "201",
            responseDescription = "Added")
    @PermissionsAllowed(Permissions.ACTIVITY_MANAGE)
    public RestResponse<ActivityView> createActivity(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid ActivityDetails body) {
        ActivityView created =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /activities",
                        body,
                        ActivityView.class,
                        () -> activities.create(body));
        return answers.created(
                created, created.version(), "activity", "/activities/" + created.id());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readActivity", summary = "Read one activity")
    @PermissionsAllowed(Permissions.COURSE_READ)
    public RestResponse<ActivityView> readActivity(@PathParam("id") UUID id) {
        return tagged(activities.read(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "updateActivity",
            summary = "Edit an activity, or take it out of the catalogue")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = ActivityPatch.class)))
    @APIResponseSchema(
            value = ActivityView.class,
            responseCode = "200",
            responseDescription = "As it is now")
    @PermissionsAllowed(Permissions.ACTIVITY_MANAGE)
    public RestResponse<ActivityView> updateActivity(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of the activity that was edited")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JsonNode mergePatch) {
        return tagged(activities.edit(id, EntityTags.versionOf(ifMatch), mergePatch));
    }

    @GET
    @Path("/{id}/changes")
    @Operation(
            operationId = "listActivityChanges",
            summary = "List the edits of one activity, newest first")
    @PermissionsAllowed(Permissions.ACTIVITY_MANAGE)
    public Page<ChangeView> listActivityChanges(@PathParam("id") UUID id) {
        return activities.changes(id);
    }

    private RestResponse<ActivityView> tagged(ActivityView activity) {
        return answers.shown(activity, activity.version(), "activity");
    }
}
