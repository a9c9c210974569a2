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

@Path("/api/v1/house-counts")
@Tag(name = "Tasks")
class HouseResource {
    private final HouseService house;

    HouseResource(HouseService house) {
        this.house = house;
    }

    @GET
    @Operation(
            operationId = "listHouseCounts",
            summary =
                    "List how the day stands at each centre: sessions, people and children in the house now")
    @PermissionsAllowed(Permissions.COURSE_READ)
    public WholeList<HouseCount> listHouseCounts(@QueryParam("centreId") UUID centreId) {
        return WholeList.of(house.counts(centreId));
    }
}
