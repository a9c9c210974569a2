package org.hawsh.activities.courses;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.ChangeView;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.SessionView;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Courses")
class SessionResource {
    private final SessionService sessions;
    private final Timetable timetable;
    private final TopicService topics;
    private final Answers answers;

    SessionResource(
            SessionService sessions, Timetable timetable, TopicService topics, Answers answers) {
        this.sessions = sessions;
        this.timetable = timetable;
        this.topics = topics;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listSessions",
            summary = "List what is on at a centre in order, cancelled sessions too")
    @PermissionsAllowed(Permissions.COURSE_READ)
    public Page<SessionView> listSessions(
            @NotNull @QueryParam("centreId") UUID centreId,
            @QueryParam("from") @Parameter(description = "Today if left out") LocalDate from,
            @QueryParam("to")
                    @Parameter(description = "Two weeks later if left out; at most 62 days")
                    LocalDate to,
            @QueryParam("roomId") @Parameter(description = "Every room if left out") UUID roomId) {
        return Page.whole(timetable.between(centreId, from, to, roomId));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readSession", summary = "Read one session")
    @PermissionsAllowed(Permissions.COURSE_READ)
    public RestResponse<SessionView> readSession(@PathParam("id") UUID id) {
        return tagged(timetable.read(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateSession", summary = "Move a session, or say what is taught")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = SessionPatch.class)))
    @APIResponseSchema(
            value = SessionView.class,
            responseCode = "200",
            responseDescription = "As it is now")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public RestResponse<SessionView> updateSession(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of the session that was edited")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JsonNode mergePatch) {
        return tagged(sessions.edit(id, EntityTags.versionOf(ifMatch), mergePatch));
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelSession", summary = "Cancel one session")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public RestResponse<SessionView> cancelSession(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of the session that was seen")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Reason body) {
        return tagged(sessions.cancel(id, EntityTags.versionOf(ifMatch), body));
    }

    @PUT
    @Path("/{id}/topic")
    @Operation(operationId = "saveSessionTopic", summary = "Say what was taught")
    @PermissionsAllowed(Permissions.ATTENDANCE_MARK)
    public RestResponse<SessionView> saveSessionTopic(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of the session that was seen")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Topic body) {
        return tagged(topics.say(id, EntityTags.versionOf(ifMatch), body));
    }

    @GET
    @Path("/{id}/changes")
    @Operation(
            operationId = "listSessionChanges",
            summary = "List the edits of one session, newest first")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public Page<ChangeView> listSessionChanges(@PathParam("id") UUID id) {
        return sessions.changes(id);
    }

    private RestResponse<SessionView> tagged(SessionView session) {
        return answers.shown(session, session.version(), "session");
    }
}
