package org.hawsh.centres.days;

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

@Path("/api/v1/centres/{id}/open-days")
@Tag(name = "Centres")
class OpenDayResource {
    private final OpenDayService days;

    OpenDayResource(OpenDayService days) {
        this.days = days;
    }

    @GET
    @Operation(
            operationId = "listOpenDays",
            summary = "List on which days a centre is open, and why not on the others")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public WholeList<OpenDay> listOpenDays(
            @PathParam("id") UUID centreId,
            @QueryParam("from") @Parameter(description = "Today if left out") LocalDate from,
            @QueryParam("to")
                    @Parameter(description = "Two weeks later if left out; at most 62 days")
                    LocalDate to) {
        return WholeList.of(days.of(centreId, from, to));
    }
}
