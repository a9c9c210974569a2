package org.hawsh.centres.holds;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/centres/{id}/room-holds")
@Tag(name = "Centres")
class RoomHoldResource {
    private final RoomHoldService holds;

    RoomHoldResource(RoomHoldService holds) {
        this.holds = holds;
    }

    @GET
    @Operation(
            operationId = "listRoomHolds",
            summary = "List when rooms are held for private use; nobody is told by whom or why")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public WholeList<RoomHoldView> listRoomHolds(
            @PathParam("id") UUID centreId,
            @QueryParam("from") @Parameter(description = "Today if left out") LocalDate from,
            @QueryParam("to")
                    @Parameter(description = "Two weeks later if left out; at most 62 days")
                    LocalDate to) {
        return WholeList.of(holds.list(centreId, from, to));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(operationId = "createRoomHold", summary = "Hold a room for private use")
    @PermissionsAllowed(Permissions.ROOM_HOLD)
    public RoomHoldView createRoomHold(
            @PathParam("id") UUID centreId, @NotNull @Valid HoldRoom body) {
        return holds.hold(centreId, body);
    }

    @POST
    @Path("/{holdId}/ending")
    @ResponseStatus(204)
    @Operation(operationId = "endRoomHold", summary = "Give back a room I hold")
    @APIResponse(responseCode = "204", description = "Free again")
    @PermissionsAllowed(Permissions.ROOM_HOLD)
    public void endRoomHold(@PathParam("id") UUID centreId, @PathParam("holdId") UUID holdId) {
        holds.end(centreId, holdId);
    }
}
