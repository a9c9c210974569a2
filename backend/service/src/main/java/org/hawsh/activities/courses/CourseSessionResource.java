package org.hawsh.activities.courses;

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
import org.hawsh.activities.courses.catalogue.SessionView;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/courses/{id}")
@Tag(name = "Courses")
class CourseSessionResource {
    private final SessionService sessions;
    private final Timetable timetable;
    private final CourseService courses;

    CourseSessionResource(SessionService sessions, Timetable timetable, CourseService courses) {
        this.sessions = sessions;
        this.timetable = timetable;
        this.courses = courses;
    }

    @GET
    @Path("/sessions")
    @Operation(
            operationId = "listCourseSessions",
            summary = "List the sessions of a course in order, cancelled ones too")
    @PermissionsAllowed(Permissions.COURSE_READ)
    public WholeList<SessionView> listCourseSessions(@PathParam("id") UUID id) {
        return WholeList.of(timetable.ofCourse(id));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Path("/sessions")
    @Operation(
            operationId = "createSession",
            summary = "Add a session, or make up for one that was cancelled")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public SessionView createSession(@PathParam("id") UUID id, @NotNull @Valid AddSession body) {
        courses.require(id);
        return sessions.add(id, body);
    }

    @POST
    @Path("/session-previews")
    @Operation(
            operationId = "previewSession",
            summary = "See with what a new or moved session would clash; nothing is stored")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public SessionPreview previewSession(
            @PathParam("id") UUID id, @NotNull @Valid PreviewSession body) {
        return sessions.preview(id, body);
    }
}
