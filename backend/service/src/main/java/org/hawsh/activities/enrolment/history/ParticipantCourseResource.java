package org.hawsh.activities.enrolment.history;

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
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;

@Path("/api/v1/participants/{id}/enrolments")
@Tag(name = "Enrolments")
class ParticipantCourseResource {
    private final ParticipantCourses courses;

    ParticipantCourseResource(ParticipantCourses courses) {
        this.courses = courses;
    }

    @GET
    @Operation(
            operationId = "listParticipantEnrolments",
            summary = "List the courses of one person, the newest first")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public Page<CourseHistoryView> listParticipantEnrolments(
            @PathParam("id") UUID participantId, @Valid @BeanParam Paging paging) {
        return courses.of(participantId, paging);
    }
}
