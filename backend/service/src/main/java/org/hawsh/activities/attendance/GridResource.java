package org.hawsh.activities.attendance;

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

@Path("/api/v1/courses/{id}/attendance-grid")
@Tag(name = "Attendance")
class GridResource {
    private final GridService grid;

    GridResource(GridService grid) {
        this.grid = grid;
    }

    @GET
    @Operation(
            operationId = "readAttendanceGrid",
            summary = "Read a course's attendance, people by dates, with what it adds up to")
    @PermissionsAllowed(Permissions.ATTENDANCE_MARK)
    public GridView readAttendanceGrid(
            @PathParam("id") UUID id,
            @QueryParam("from") @Parameter(description = "The last seven days if left out")
                    LocalDate from,
            @QueryParam("to")
                    @Parameter(description = "Two weeks later if left out; at most 62 days")
                    LocalDate to) {
        return grid.of(id, from, to);
    }
}
