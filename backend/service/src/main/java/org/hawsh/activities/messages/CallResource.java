package org.hawsh.activities.messages;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.hawsh.platform.http.Scarce;

@Path("/api/v1/centres/{id}/calls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
class CallResource {
    private final MessageService messages;

    CallResource(MessageService messages) {
        this.messages = messages;
    }

    @GET
    @Operation(
            operationId = "listCalls",
            summary = "List whom somebody has to call, how, and what to say")
    @Scarce
    @PermissionsAllowed(Permissions.PARTICIPANT_CONTACT_READ)
    public Page<MessageCallView> listCalls(
            @PathParam("id") UUID centreId, @Valid @BeanParam Paging paging) {
        return messages.toCall(centreId, paging);
    }

    @POST
    @Path("/{messageId}/outcome")
    @Operation(operationId = "recordCall", summary = "Write down what came of a call")
    @APIResponseSchema(
            value = MessageView.class,
            responseCode = "200",
            responseDescription = "As it is now")
    @APIResponse(responseCode = "409", description = "Nobody has to call about it")
    @PermissionsAllowed(Permissions.PARTICIPANT_CONTACT_READ)
    public MessageView recordCall(
            @PathParam("id") UUID centreId,
            @PathParam("messageId") UUID messageId,
            @NotNull @Valid RecordCall body) {
        return messages.called(centreId, messageId, body);
    }
}
