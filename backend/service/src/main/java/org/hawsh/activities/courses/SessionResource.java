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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.SessionFilter;
import org.hawsh.activities.courses.catalogue.SessionView;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Page;

@Path("/api/v1/sessions")
@Tag(name = "Courses")
class SessionResource {
    private final SessionService sessions;
    private final Timetable timetable;
    private final TopicService topics;

    SessionResource(SessionService sessions, Timetable timetable, TopicService topics) {
        this.sessions = sessions;
        this.timetable = timetable;
        this.topics = topics;
    }

    @GET
    @Operation(
            operationId = "listSessions",
            summary = "List what is on at a centre in order, cancelled sessions too")
    @PermissionsAllowed(Permissions.COURSE_READ)
    public Page<SessionView> listSessions(@Valid @BeanParam SessionFilter filter) {
        return timetable.page(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readSession", summary = "Read one session")
    @PermissionsAllowed(Permissions.COURSE_READ)
    public SessionView readSession(@PathParam("id") UUID id) {
        return timetable.read(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "updateSession", summary = "Move a session, or say what is taught")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public SessionView updateSession(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(SessionDetails.class) JsonNode mergePatch) {
        return sessions.edit(id, seen.version(), mergePatch);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelSession", summary = "Cancel one session")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public SessionView cancelSession(
            @PathParam("id") UUID id, @BeanParam IfMatch seen, @NotNull @Valid Reason body) {
        return sessions.cancel(id, seen.version(), body);
    }

    @PUT
    @Path("/{id}/topic")
    @Operation(operationId = "saveSessionTopic", summary = "Say what was taught")
    @PermissionsAllowed(Permissions.ATTENDANCE_MARK)
    public SessionView saveSessionTopic(
            @PathParam("id") UUID id, @BeanParam IfMatch seen, @NotNull @Valid Topic body) {
        return topics.say(id, seen.version(), body);
    }
}
