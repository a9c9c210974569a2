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

@Path("/api/v1/centres/{id}/headcounts")
@Tag(name = "Tasks")
class HeadcountResource {
    private final HouseService house;

    HeadcountResource(HouseService house) {
        this.house = house;
    }

    @GET
    @Operation(
            operationId = "readHeadcounts",
            summary = "Read how many people and children are expected on a day")
    @PermissionsAllowed(Permissions.COURSE_READ)
    public TomorrowView readHeadcounts(
            @PathParam("id") UUID centreId,
            @QueryParam("day") @Parameter(description = "Tomorrow if left out") LocalDate day) {
        return house.expected(centreId, day);
    }
}
