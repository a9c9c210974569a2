package org.hawsh.activities.courses;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.CourseView;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/courses/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
class CourseStepResource {
    private final CourseSteps steps;
    private final Answers answers;

    CourseStepResource(CourseSteps steps, Answers answers) {
        this.steps = steps;
        this.answers = answers;
    }

    @POST
    @Path("/announcement")
    @Operation(
            operationId = "announceCourse",
            summary = "Announce a course: from now on people may apply, and its rule stands")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public RestResponse<CourseView> announceCourse(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of the course that was seen")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return tagged(steps.announce(id, EntityTags.versionOf(ifMatch)));
    }

    @POST
    @Path("/cancellation")
    @Operation(
            operationId = "cancelCourse",
            summary = "Cancel a course and its sessions still to come")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public RestResponse<CourseView> cancelCourse(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of the course that was seen")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Reason body) {
        return tagged(steps.cancel(id, EntityTags.versionOf(ifMatch), body));
    }

    @POST
    @Path("/ending")
    @Operation(operationId = "endCourse", summary = "Say that a course is over")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public RestResponse<CourseView> endCourse(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of the course that was seen")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return tagged(steps.end(id, EntityTags.versionOf(ifMatch)));
    }

    private RestResponse<CourseView> tagged(CourseView course) {
        return answers.shown(course, course.version(), "course");
    }
}
