package org.hawsh.activities.courses;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.CourseView;
import org.hawsh.platform.http.IfMatch;

@Path("/api/v1/courses/{id}")
@Tag(name = "Courses")
class CourseStepResource {
    private final CourseSteps steps;

    CourseStepResource(CourseSteps steps) {
        this.steps = steps;
    }

    @POST
    @Path("/announcement")
    @Operation(
            operationId = "announceCourse",
            summary = "Announce a course: from now on people may apply, and its rule stands")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public CourseView announceCourse(@PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return steps.announce(id, seen.version());
    }

    @POST
    @Path("/cancellation")
    @Operation(
            operationId = "cancelCourse",
            summary = "Cancel a course and its sessions still to come")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public CourseView cancelCourse(
            @PathParam("id") UUID id, @BeanParam IfMatch seen, @NotNull @Valid Reason body) {
        return steps.cancel(id, seen.version(), body);
    }

    @POST
    @Path("/ending")
    @Operation(operationId = "endCourse", summary = "Say that a course is over")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public CourseView endCourse(@PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return steps.end(id, seen.version());
    }
}
