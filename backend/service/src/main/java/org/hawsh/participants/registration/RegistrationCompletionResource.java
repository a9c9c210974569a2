package org.hawsh.participants.registration;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.participants.ParticipantView;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.Once;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/participants/{id}/registration")
@Tag(name = "Participants")
class RegistrationCompletionResource {
    private final RegistrationCompletion registration;

    RegistrationCompletionResource(RegistrationCompletion registration) {
        this.registration = registration;
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(
            operationId = "registerKnownParticipant",
            summary = "Register somebody who walked in or went by an alias until now")
    @Conflict(
            "Registered already; or somebody else very like this is written down: the errors name each record and how its parts agree")
    @PermissionsAllowed(Permissions.PARTICIPANT_REGISTER)
    public ParticipantView registerKnownParticipant(
            @PathParam("id") UUID id, @NotNull @Valid CompleteRegistration body) {
        return registration.complete(id, body);
    }
}
