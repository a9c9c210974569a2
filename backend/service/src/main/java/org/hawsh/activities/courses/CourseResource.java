package org.hawsh.activities.courses;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.ChangeView;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.CourseFilter;
import org.hawsh.activities.courses.catalogue.CourseView;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/courses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
class CourseResource {
    private final CourseService courses;
    private final CurrentUser user;
    private final OneEffect oneEffect;
    private final Answers answers;

    CourseResource(CourseService courses, CurrentUser user, OneEffect oneEffect, Answers answers) {
        this.courses = courses;
        this.user = user;
        this.oneEffect = oneEffect;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listCourses",
            summary = "List the courses of my centres, the latest beginning first")
    @PermissionsAllowed(Permissions.COURSE_READ)
    public Page<CourseView> listCourses(@Valid @BeanParam CourseFilter filter) {
        return courses.page(filter);
    }

    @POST
    @Operation(
            operationId = "createCourse",
            summary = "Plan a course, with the sessions its weekly rule asks for")
    @APIResponseSchema(
            value = CourseView.class,
            responseCode = "201",
            responseDescription = "Planned")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public RestResponse<CourseView> createCourse(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid PlanCourse body) {
        user.centresWith(Permissions.COURSE_MANAGE, body.centreId());
        CourseView planned =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /courses",
                        body,
                        CourseView.class,
                        () -> courses.plan(body));
        return answers.created(planned, planned.version(), "course", "/courses/" + planned.id());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readCourse", summary = "Read one course")
    @PermissionsAllowed(Permissions.COURSE_READ)
    public RestResponse<CourseView> readCourse(@PathParam("id") UUID id) {
        return tagged(courses.read(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "updateCourse",
            summary = "Edit a course; sessions that stand where its rule put them follow")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = CoursePatch.class)))
    @APIResponseSchema(
            value = CourseView.class,
            responseCode = "200",
            responseDescription = "As it is now")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public RestResponse<CourseView> updateCourse(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of the course that was edited")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JsonNode mergePatch) {
        return tagged(courses.edit(id, EntityTags.versionOf(ifMatch), mergePatch));
    }

    @GET
    @Path("/{id}/changes")
    @Operation(
            operationId = "listCourseChanges",
            summary = "List the edits of one course, newest first")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public Page<ChangeView> listCourseChanges(@PathParam("id") UUID id) {
        return courses.changes(id);
    }

    private RestResponse<CourseView> tagged(CourseView course) {
        return answers.shown(course, course.version(), "course");
    }
}
