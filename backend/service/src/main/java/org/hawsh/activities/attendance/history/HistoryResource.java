package org.hawsh.activities.attendance.history;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Page;

@Path("/api/v1/participants/{id}/attendance")
@Tag(name = "Attendance")
class HistoryResource {
    private final HistoryService history;

    HistoryResource(HistoryService history) {
        this.history = history;
    }

    @GET
    @Operation(
            operationId = "listAttendanceOfParticipant",
            summary = "List the sessions somebody was at or missed, the newest first")
    @PermissionsAllowed(Permissions.PARTICIPANT_READ)
    public Page<HistoryLine> listAttendanceOfParticipant(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) Integer limit) {
        return history.page(id, cursor, limit);
    }
}
