package org.hawsh.activities.enrolment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/courses/{id}/enrolments/{enrolmentId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
class EnrolmentStepResource {
    private final EnrolmentService enrolments;
    private final EnrolmentDoor door;
    private final OneEffect oneEffect;
    private final Answers answers;

    EnrolmentStepResource(
            EnrolmentService enrolments, EnrolmentDoor door, OneEffect oneEffect, Answers answers) {
        this.enrolments = enrolments;
        this.door = door;
        this.oneEffect = oneEffect;
        this.answers = answers;
    }

    @POST
    @Path("/acceptance")
    @Operation(operationId = "acceptOffer", summary = "Take the place that is offered")
    @APIResponseSchema(
            value = EnrolmentView.class,
            responseCode = "200",
            responseDescription = "Enrolled from today")
    @APIResponse(responseCode = "409", description = "Nothing is offered, or not any more")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public RestResponse<EnrolmentView> acceptOffer(
            @PathParam("id") UUID courseId,
            @PathParam("enrolmentId") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        door.require(courseId, id, Permissions.ENROLMENT_MANAGE);
        return once(
                idempotencyKey,
                courseId,
                id,
                "acceptance",
                null,
                () -> enrolments.accept(courseId, id));
    }

    @POST
    @Path("/refusal")
    @Operation(
            operationId = "declineOffer",
            summary = "Leave the offered place to whoever is next in line")
    @APIResponseSchema(
            value = EnrolmentView.class,
            responseCode = "200",
            responseDescription = "Withdrawn")
    @APIResponse(responseCode = "409", description = "Nothing is offered, or not any more")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public RestResponse<EnrolmentView> declineOffer(
            @PathParam("id") UUID courseId,
            @PathParam("enrolmentId") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        door.require(courseId, id, Permissions.ENROLMENT_MANAGE);
        return once(
                idempotencyKey,
                courseId,
                id,
                "refusal",
                null,
                () -> enrolments.decline(courseId, id));
    }

    @POST
    @Path("/ending")
    @Operation(
            operationId = "endEnrolment",
            summary = "Somebody leaves; the place goes to whoever is next in line")
    @APIResponseSchema(
            value = EnrolmentView.class,
            responseCode = "200",
            responseDescription = "Withdrawn, or dropped out where the course had begun")
    @APIResponse(responseCode = "409", description = "It is over already")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public RestResponse<EnrolmentView> endEnrolment(
            @PathParam("id") UUID courseId,
            @PathParam("enrolmentId") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid Leave body) {
        door.require(courseId, id, Permissions.ENROLMENT_MANAGE);
        return once(
                idempotencyKey,
                courseId,
                id,
                "ending",
                body,
                () -> enrolments.leave(courseId, id, body));
    }

    @POST
    @Path("/override")
    @Operation(
            operationId = "overrideOrder",
            summary = "Put somebody at the head of the line, with a name and a reason")
    @APIResponseSchema(
            value = EnrolmentView.class,
            responseCode = "200",
            responseDescription = "The next place that suits is theirs")
    @APIResponse(responseCode = "409", description = "They do not wait")
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public RestResponse<EnrolmentView> overrideOrder(
            @PathParam("id") UUID courseId,
            @PathParam("enrolmentId") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid OverrideOrder body) {
        door.require(courseId, id, Permissions.COURSE_MANAGE);
        return once(
                idempotencyKey,
                courseId,
                id,
                "override",
                body,
                () -> enrolments.override(courseId, id, body));
    }

    private RestResponse<EnrolmentView> once(
            String key,
            UUID courseId,
            UUID id,
            String step,
            Object body,
            Supplier<EnrolmentView> effect) {
        EnrolmentView after =
                oneEffect.of(
                        IdempotencyKey.of(key),
                        "POST /courses/" + courseId + "/enrolments/" + id + "/" + step,
                        body,
                        EnrolmentView.class,
                        effect);
        return answers.shown(after, after.version(), "enrolment");
    }
}
