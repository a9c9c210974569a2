package org.hawsh.activities.courses.availability;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;

@Path("/api/v1/centres/{id}/availability")
@Tag(name = "Courses")
class AvailabilityResource {
    private final AvailabilityService availability;

    AvailabilityResource(AvailabilityService availability) {
        this.availability = availability;
    }

    @GET
    @Operation(
            operationId = "readAvailability",
            summary = "See which rooms and times are free for a session or a weekly rule")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public Availability readAvailability(
            @PathParam("id") UUID centreId, @Valid @BeanParam WantedTime wanted) {
        return availability.of(centreId, wanted);
    }
}
