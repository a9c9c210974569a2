package org.hawsh.participants.duplicates;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Scarce;

@Path("/api/v1/participants/matches")
@Tag(name = "Participants")
class ParticipantMatchResource {
    private final ParticipantMatches matches;

    ParticipantMatchResource(ParticipantMatches matches) {
        this.matches = matches;
    }

    @POST
    @Operation(
            operationId = "checkDuplicates",
            summary = "Find who could be the same person, with the reasons part by part")
    @Scarce
    @PermissionsAllowed(Permissions.PARTICIPANT_SEARCH)
    public MatchResult checkDuplicates(@NotNull @Valid MatchParticipants body) {
        return matches.shown(body);
    }
}
