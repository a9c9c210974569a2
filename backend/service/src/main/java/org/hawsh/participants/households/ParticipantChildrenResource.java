package org.hawsh.participants.households;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/participants/{id}/children")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
class ParticipantChildrenResource {
    private final ChildService children;
    private final OneEffect oneEffect;
    private final Answers answers;

    ParticipantChildrenResource(ChildService children, OneEffect oneEffect, Answers answers) {
        this.children = children;
        this.oneEffect = oneEffect;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listChildren",
            summary = "List the children who live with somebody, the youngest first")
    @PermissionsAllowed(Permissions.HOUSEHOLD_READ)
    public Page<ChildView> listChildren(@PathParam("id") UUID participantId) {
        return children.of(participantId);
    }

    @POST
    @Operation(operationId = "createChild", summary = "Record a child who lives with somebody")
    @APIResponseSchema(
            value = ChildView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @PermissionsAllowed(Permissions.HOUSEHOLD_MANAGE)
    public RestResponse<ChildView> createChild(
            @PathParam("id") UUID participantId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid ChildDetails body) {
        ChildView child =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /participants/" + participantId + "/children",
                        body,
                        ChildView.class,
                        () -> children.add(participantId, body));
        return answers.created(child, child.version(), "child", "/children/" + child.id());
    }
}
