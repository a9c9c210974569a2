package org.hawsh.activities.enrolment.tracer;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.activities.enrolment.EnrolmentDoor;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/courses/{id}")
@Tag(name = "Enrolments")
class TracerResource {
    private final TracerService tracers;
    private final EnrolmentDoor door;

    TracerResource(TracerService tracers, EnrolmentDoor door) {
        this.tracers = tracers;
        this.door = door;
    }

    @GET
    @Path("/tracers")
    @Operation(
            operationId = "listTracers",
            summary = "List what became of those who completed a course, and whom to ask when")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public WholeList<TracerView> listTracers(@PathParam("id") UUID courseId) {
        return WholeList.of(tracers.list(courseId));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Path("/enrolments/{enrolmentId}/tracers")
    @Operation(
            operationId = "recordTracer",
            summary = "Write down what somebody does three or six months after")
    @Conflict("They did not complete the course")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public TracerView recordTracer(
            @PathParam("id") UUID courseId,
            @PathParam("enrolmentId") UUID id,
            @NotNull @Valid RecordTracer body) {
        door.require(courseId, id, Permissions.ENROLMENT_MANAGE);
        return tracers.record(courseId, id, body);
    }
}
