package org.hawsh.activities.tasks;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.WholeList;

@Path("/api/v1/centres/{id}")
@Tag(name = "Tasks", description = "What waits, and what tomorrow needs")
class TaskResource {
    private final TaskService tasks;

    TaskResource(TaskService tasks) {
        this.tasks = tasks;
    }

    @GET
    @Path("/tasks")
    @Operation(operationId = "listTasks", summary = "List what waits for somebody at a centre")
    @PermissionsAllowed(Permissions.ROSTER_READ)
    public WholeList<TaskView> listTasks(@PathParam("id") UUID centreId) {
        return WholeList.of(tasks.list(centreId));
    }

    @GET
    @Path("/headcounts")
    @Operation(
            operationId = "readHeadcounts",
            summary = "Read how many people and children are expected on a day")
    @PermissionsAllowed(Permissions.COURSE_READ)
    public TomorrowView readHeadcounts(
            @PathParam("id") UUID centreId,
            @QueryParam("day") @Parameter(description = "Tomorrow if left out") LocalDate day) {
        return tasks.expected(centreId, day);
    }
}
