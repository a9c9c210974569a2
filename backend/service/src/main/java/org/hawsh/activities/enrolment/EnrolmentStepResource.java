package org.hawsh.activities.enrolment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.Once;

@Path("/api/v1/courses/{id}/enrolments/{enrolmentId}")
@Tag(name = "Enrolments")
class EnrolmentStepResource {
    private final EnrolmentService enrolments;
    private final EnrolmentDoor door;

    EnrolmentStepResource(EnrolmentService enrolments, EnrolmentDoor door) {
        this.enrolments = enrolments;
        this.door = door;
    }

    @POST
    @Once
    @Path("/acceptance")
    @Operation(operationId = "acceptOffer", summary = "Take the place that is offered")
    @Conflict("Nothing is offered, or not any more")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public EnrolmentView acceptOffer(
            @PathParam("id") UUID courseId, @PathParam("enrolmentId") UUID id) {
        door.require(courseId, id, Permissions.ENROLMENT_MANAGE);
        return enrolments.accept(courseId, id);
    }

    @POST
    @Once
    @Path("/refusal")
    @Operation(
            operationId = "declineOffer",
            summary = "Leave the offered place to whoever is next in line")
    @Conflict("Nothing is offered, or not any more")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public EnrolmentView declineOffer(
            @PathParam("id") UUID courseId, @PathParam("enrolmentId") UUID id) {
        door.require(courseId, id, Permissions.ENROLMENT_MANAGE);
        return enrolments.decline(courseId, id);
    }

    @POST
    @Once
    @Path("/ending")
    @Operation(
            operationId = "endEnrolment",
            summary = "Somebody leaves; the place goes to whoever is next in line")
    @Conflict("It is over already")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public EnrolmentView endEnrolment(
            @PathParam("id") UUID courseId,
            @PathParam("enrolmentId") UUID id,
            @NotNull @Valid Leave body) {
        door.require(courseId, id, Permissions.ENROLMENT_MANAGE);
        return enrolments.leave(courseId, id, body);
    }

    @POST
    @Once
    @Path("/override")
    @Operation(
            operationId = "overrideOrder",
            summary = "Put somebody at the head of the line, with a name and a reason")
    @Conflict("They do not wait")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public EnrolmentView overrideOrder(
            @PathParam("id") UUID courseId,
            @PathParam("enrolmentId") UUID id,
            @NotNull @Valid OverrideOrder body) {
        door.require(courseId, id, Permissions.COURSE_MANAGE);
        return enrolments.override(courseId, id, body);
    }
}
