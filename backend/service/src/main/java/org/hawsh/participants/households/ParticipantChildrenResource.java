package org.hawsh.participants.households;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/participants/{id}/children")
@Tag(name = "Households")
class ParticipantChildrenResource {
    private final ChildService children;

    ParticipantChildrenResource(ChildService children) {
        this.children = children;
    }

    @GET
    @Operation(
            operationId = "listChildren",
            summary = "List the children who live with somebody, the youngest first")
    @PermissionsAllowed(Permissions.HOUSEHOLD_READ)
    public WholeList<ChildView> listChildren(@PathParam("id") UUID participantId) {
        return children.of(participantId);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(operationId = "createChild", summary = "Record a child who lives with somebody")
    @PermissionsAllowed(Permissions.HOUSEHOLD_MANAGE)
    public ChildView createChild(
            @PathParam("id") UUID participantId, @NotNull @Valid ChildDetails body) {
        return children.add(participantId, body);
    }
}
