package org.hawsh.activities.courses;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.CourseFilter;
import org.hawsh.activities.courses.catalogue.CourseView;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/courses")
@Tag(name = "Courses")
class CourseResource {
    private final CourseService courses;
    private final CurrentUser user;

    CourseResource(CourseService courses, CurrentUser user) {
        this.courses = courses;
        this.user = user;
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
    @Once
    @ResponseStatus(201)
    @Operation(
            operationId = "createCourse",
            summary = "Plan a course, with the sessions its weekly rule asks for")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public CourseView createCourse(@NotNull @Valid PlanCourse body) {
        user.centresWith(Permissions.COURSE_MANAGE, body.centreId());
        return courses.plan(body);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readCourse", summary = "Read one course")
    @PermissionsAllowed(Permissions.COURSE_READ)
    public CourseView readCourse(@PathParam("id") UUID id) {
        return courses.read(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "updateCourse",
            summary = "Edit a course; sessions that stand where its rule put them follow")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public CourseView updateCourse(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(CourseDetails.class) JsonNode mergePatch) {
        return courses.edit(id, seen.version(), mergePatch);
    }
}
