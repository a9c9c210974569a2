package org.hawsh.activities.courses;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.SessionView;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/courses/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
class CourseSessionResource {
    private final SessionService sessions;
    private final Timetable timetable;
    private final CourseService courses;
    private final OneEffect oneEffect;
    private final Answers answers;

    CourseSessionResource(
            SessionService sessions,
            Timetable timetable,
            CourseService courses,
            OneEffect oneEffect,
            Answers answers) {
        this.sessions = sessions;
        this.timetable = timetable;
        this.courses = courses;
        this.oneEffect = oneEffect;
        this.answers = answers;
    }

    @GET
    @Path("/sessions")
    @Operation(
            operationId = "listCourseSessions",
            summary = "List the sessions of a course in order, cancelled ones too")
    @PermissionsAllowed(Permissions.COURSE_READ)
    public Page<SessionView> listCourseSessions(@PathParam("id") UUID id) {
        return Page.whole(timetable.ofCourse(id));
    }

    @POST
    @Path("/sessions")
    @Operation(
            operationId = "createSession",
            summary = "Add a session, or make up for one that was cancelled")
    @APIResponseSchema(
            value = SessionView.class,
            responseCode = "201",
            responseDescription = "Added")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public RestResponse<SessionView> createSession(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid AddSession body) {
        courses.require(id);
        SessionView added =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /courses/" + id + "/sessions",
                        body,
                        SessionView.class,
                        () -> sessions.add(id, body));
        return answers.created(added, added.version(), "session", "/sessions/" + added.id());
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
