package org.hawsh.activities.tasks;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.WholeList;

@Path("/api/v1/tasks")
@Tag(name = "Tasks", description = "What waits, who is in the house, and what tomorrow needs")
class TaskResource {
    private final TaskService tasks;

    TaskResource(TaskService tasks) {
        this.tasks = tasks;
    }

    @GET
    @Operation(
            operationId = "listTasks",
            summary = "List what waits for whoever asks, in the order in which it cannot wait")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public WholeList<TaskView> listTasks(@QueryParam("centreId") UUID centreId) {
        return WholeList.of(tasks.list(centreId));
    }
}
