package org.hawsh.activities;

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
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/activities")
@Tag(name = "Activities")
class ActivityResource {
    private final ActivityService activities;

    ActivityResource(ActivityService activities) {
        this.activities = activities;
    }

    @GET
    @Operation(operationId = "listActivities", summary = "List the catalogue by English title")
    @PermissionsAllowed(Permissions.COURSE_READ)
    public Page<ActivityView> listActivities(@Valid @BeanParam ActivityFilter filter) {
        return activities.page(filter);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(operationId = "createActivity", summary = "Add an activity to the catalogue")
    @PermissionsAllowed(Permissions.ACTIVITY_MANAGE)
    public ActivityView createActivity(@NotNull @Valid ActivityDetails body) {
        return activities.create(body);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readActivity", summary = "Read one activity")
    @PermissionsAllowed(Permissions.COURSE_READ)
    public ActivityView readActivity(@PathParam("id") UUID id) {
        return activities.read(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "updateActivity",
            summary = "Edit an activity, or take it out of the catalogue")
    @PermissionsAllowed(Permissions.ACTIVITY_MANAGE)
    public ActivityView updateActivity(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(ActivityDetails.class) JsonNode mergePatch) {
        return activities.edit(id, seen.version(), mergePatch);
    }
}
