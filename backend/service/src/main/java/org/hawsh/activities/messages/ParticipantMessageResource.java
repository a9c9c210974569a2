package org.hawsh.activities.messages;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.hawsh.platform.http.Scarce;

@Path("/api/v1/participants/{id}/messages")
@Tag(name = "Messages", description = "What people are told, and whom somebody has to call")
class ParticipantMessageResource {
    private final MessageService messages;

    ParticipantMessageResource(MessageService messages) {
        this.messages = messages;
    }

    @GET
    @Operation(
            operationId = "listParticipantMessages",
            summary = "List what one person was told and what became of it, the newest first")
    @Scarce
    @PermissionsAllowed(Permissions.PARTICIPANT_CONTACT_READ)
    public Page<MessageView> listParticipantMessages(
            @PathParam("id") UUID participantId, @Valid @BeanParam Paging paging) {
        return messages.ofParticipant(participantId, paging);
    }
}
