package org.hawsh.participants.registration;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.participants.ParticipantView;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/participants/{id}/registration")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
class RegistrationCompletionResource {
    private final RegistrationCompletion registration;
    private final OneEffect oneEffect;
    private final Answers answers;

    RegistrationCompletionResource(
            RegistrationCompletion registration, OneEffect oneEffect, Answers answers) {
        this.registration = registration;
        this.oneEffect = oneEffect;
        this.answers = answers;
    }

    @POST
    @Operation(
            operationId = "registerKnownParticipant",
            summary = "Register somebody who walked in or went by an alias until now")
    @APIResponseSchema(
            value = ParticipantView.class,
            responseCode = "201",
            responseDescription = "Registered; the reference stays")
    @APIResponse(
            responseCode = "409",
            description =
                    "Registered already; or somebody else very like this is written down: the errors name each record and how its parts agree")
    @PermissionsAllowed(Permissions.PARTICIPANT_REGISTER)
    public RestResponse<ParticipantView> registerKnownParticipant(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid CompleteRegistration body) {
        ParticipantView registered =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /participants/" + id + "/registration",
                        body,
                        ParticipantView.class,
                        () -> registration.complete(id, body));
        return answers.created(registered, registered.version(), "record", "/participants/" + id);
    }
}
