package org.hawsh.activities.enrolment;

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
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.Courses;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/courses/{id}/enrolments")
@Tag(name = "Enrolments", description = "Who has a place in a course, and who waits for one")
class EnrolmentResource {
    private final EnrolmentService enrolments;
    private final EnrolmentEdit edits;
    private final Rosters rosters;
    private final Courses courses;

    EnrolmentResource(
            EnrolmentService enrolments, EnrolmentEdit edits, Rosters rosters, Courses courses) {
        this.enrolments = enrolments;
        this.edits = edits;
        this.rosters = rosters;
        this.courses = courses;
    }

    @GET
    @Operation(
            operationId = "listEnrolments",
            summary = "List who is in a course, waits, applies or left; the line in its order")
    @PermissionsAllowed(Permissions.ROSTER_READ)
    public Page<EnrolmentView> listEnrolments(
            @PathParam("id") UUID courseId, @Valid @BeanParam EnrolmentFilter filter) {
        return rosters.page(courseId, filter);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(
            operationId = "createEnrolment",
            summary = "Let somebody apply: the course's rule says whether they are in or wait")
    @Conflict("The course is not for them, or the line is full: the errors say why")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public EnrolmentView createEnrolment(
            @PathParam("id") UUID courseId, @NotNull @Valid Apply body) {
        courses.require(courseId, Permissions.ENROLMENT_MANAGE);
        return enrolments.apply(courseId, body);
    }

    @GET
    @Path("/{enrolmentId}")
    @Operation(operationId = "readEnrolment", summary = "Read one enrolment")
    @PermissionsAllowed(Permissions.ROSTER_READ)
    public EnrolmentView readEnrolment(
            @PathParam("id") UUID courseId, @PathParam("enrolmentId") UUID id) {
        return rosters.read(courseId, id);
    }

    @PATCH
    @Path("/{enrolmentId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "updateEnrolment",
            summary = "Change the wish for childcare, the level or the practical mark")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public EnrolmentView updateEnrolment(
            @PathParam("id") UUID courseId,
            @PathParam("enrolmentId") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(EditEnrolment.class) JsonNode mergePatch) {
        return edits.edit(courseId, id, seen.version(), mergePatch);
    }
}
