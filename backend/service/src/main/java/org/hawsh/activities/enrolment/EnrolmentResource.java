package org.hawsh.activities.enrolment;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.ChangeView;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.Courses;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/courses/{id}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments", description = "Who has a place in a course, and who waits for one")
class EnrolmentResource {
    private final EnrolmentService enrolments;
    private final EnrolmentEdit edits;
    private final Rosters rosters;
    private final Courses courses;
    private final OneEffect oneEffect;
    private final Answers answers;

    EnrolmentResource(
            EnrolmentService enrolments,
            EnrolmentEdit edits,
            Rosters rosters,
            Courses courses,
            OneEffect oneEffect,
            Answers answers) {
        this.enrolments = enrolments;
        this.edits = edits;
        this.rosters = rosters;
        this.courses = courses;
        this.oneEffect = oneEffect;
        this.answers = answers;
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
    @Operation(
            operationId = "createEnrolment",
            summary = "Let somebody apply: the course's rule says whether they are in or wait")
    @APIResponseSchema(
            value = EnrolmentView.class,
            responseCode = "201",
            responseDescription = "Enrolled, offered a place, waiting, or before the committee")
    @APIResponse(
            responseCode = "409",
            description = "The course is not for them, or the line is full: the errors say why")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public RestResponse<EnrolmentView> createEnrolment(
            @PathParam("id") UUID courseId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid Apply body) {
        courses.require(courseId, Permissions.ENROLMENT_MANAGE);
        String here = "/courses/" + courseId + "/enrolments";
        EnrolmentView made =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST " + here,
                        body,
                        EnrolmentView.class,
                        () -> enrolments.apply(courseId, body));
        return answers.created(made, made.version(), "enrolment", here + "/" + made.id());
    }

    @GET
    @Path("/{enrolmentId}")
    @Operation(operationId = "readEnrolment", summary = "Read one enrolment")
    @PermissionsAllowed(Permissions.ROSTER_READ)
    public RestResponse<EnrolmentView> readEnrolment(
            @PathParam("id") UUID courseId, @PathParam("enrolmentId") UUID id) {
        return tagged(rosters.read(courseId, id));
    }

    @PATCH
    @Path("/{enrolmentId}")
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "updateEnrolment",
            summary = "Change the wish for childcare, the level or the practical mark")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = EnrolmentPatch.class)))
    @APIResponseSchema(
            value = EnrolmentView.class,
            responseCode = "200",
            responseDescription = "As it is now")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public RestResponse<EnrolmentView> updateEnrolment(
            @PathParam("id") UUID courseId,
            @PathParam("enrolmentId") UUID id,
            @Parameter(required = true, description = "The ETag of the enrolment as it was seen")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JsonNode mergePatch) {
        return tagged(edits.edit(courseId, id, EntityTags.versionOf(ifMatch), mergePatch));
    }

    @GET
    @Path("/{enrolmentId}/changes")
    @Operation(
            operationId = "listEnrolmentChanges",
            summary = "List the changes of one enrolment, newest first")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public Page<ChangeView> listEnrolmentChanges(
            @PathParam("id") UUID courseId, @PathParam("enrolmentId") UUID id) {
        return rosters.changes(courseId, id);
    }

    private RestResponse<EnrolmentView> tagged(EnrolmentView enrolment) {
        return answers.shown(enrolment, enrolment.version(), "enrolment");
    }
}
