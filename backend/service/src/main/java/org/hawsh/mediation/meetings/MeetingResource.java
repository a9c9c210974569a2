package org.hawsh.mediation.meetings;

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
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/mediation-cases/{caseId}/meetings")
@Tag(name = "Mediation")
class MeetingResource {
    private final MeetingService meetings;

    MeetingResource(MeetingService meetings) {
        this.meetings = meetings;
    }

    @GET
    @Operation(operationId = "listMediationMeetings", summary = "List the meetings of one case")
    @PermissionsAllowed(Permissions.MEDIATION_FILE_READ)
    public WholeList<MeetingView> listMediationMeetings(@PathParam("caseId") UUID caseId) {
        return WholeList.of(meetings.list(caseId));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Conflict("A party has not agreed to take part, or the case is over")
    @Operation(
            operationId = "createMediationMeeting",
            summary = "Plan a meeting; it books no room and stands in no calendar")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public MeetingView createMediationMeeting(
            @PathParam("caseId") UUID caseId, @NotNull @Valid PlanMeeting body) {
        return meetings.plan(caseId, body);
    }

    @GET
    @Path("/{meetingId}")
    @Operation(operationId = "readMediationMeeting", summary = "Read one meeting of a case")
    @PermissionsAllowed(Permissions.MEDIATION_FILE_READ)
    public MeetingView readMediationMeeting(
            @PathParam("caseId") UUID caseId, @PathParam("meetingId") UUID meetingId) {
        return meetings.read(caseId, meetingId);
    }

    @PATCH
    @Path("/{meetingId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Conflict("The case is over")
    @Operation(
            operationId = "updateMediationMeeting",
            summary = "Move a meeting, or write down what came of it")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public MeetingView updateMediationMeeting(
            @PathParam("caseId") UUID caseId,
            @PathParam("meetingId") UUID meetingId,
            @BeanParam IfMatch seen,
            @RequestBodySchema(MeetingDetails.class) JsonNode patch) {
        return meetings.edit(caseId, meetingId, seen.version(), patch);
    }

    @POST
    @Path("/{meetingId}/beginning")
    @Conflict("A party has not agreed, or was not screened today, or the meeting is over")
    @Operation(
            operationId = "openMediationMeeting",
            summary =
                    "Begin a meeting; a joint one only with everybody's consent and today's screening")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public MeetingView openMediationMeeting(
            @PathParam("caseId") UUID caseId,
            @PathParam("meetingId") UUID meetingId,
            @BeanParam IfMatch seen) {
        return meetings.hold(caseId, meetingId, seen.version());
    }

    @POST
    @Path("/{meetingId}/cancellation")
    @Conflict("It was held or cancelled before")
    @Operation(operationId = "cancelMediationMeeting", summary = "Cancel a meeting of a case")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public MeetingView cancelMediationMeeting(
            @PathParam("caseId") UUID caseId,
            @PathParam("meetingId") UUID meetingId,
            @BeanParam IfMatch seen) {
        return meetings.cancel(caseId, meetingId, seen.version());
    }
}
