package org.hawsh.participants.sharing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;

@Path("/api/v1/participants/sharings")
@Tag(name = "Participants")
class ParticipantSharingResource {
    private final ParticipantSharing sharing;

    ParticipantSharingResource(ParticipantSharing sharing) {
        this.sharing = sharing;
    }

    @POST
    @Operation(
            operationId = "shareParticipants",
            summary =
                    "Let another of the caller's centres see people too; whom it already sees stays")
    @PermissionsAllowed(Permissions.PARTICIPANT_UPDATE)
    public SharingResult shareParticipants(@NotNull @Valid ShareParticipants body) {
        return sharing.share(body);
    }
}
