package org.hawsh.centres.holds;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/centres/{id}/room-holds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Centres")
class RoomHoldResource {
    private final RoomHoldService holds;
    private final Centres centres;
    private final OneEffect oneEffect;

    RoomHoldResource(RoomHoldService holds, Centres centres, OneEffect oneEffect) {
        this.centres = centres;
        this.holds = holds;
        this.oneEffect = oneEffect;
    }

    @GET
    @Operation(
            operationId = "listRoomHolds",
            summary = "List when rooms are held for private use; nobody is told by whom or why")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public Page<RoomHoldView> listRoomHolds(
            @PathParam("id") UUID centreId,
            @QueryParam("from") @Parameter(description = "Today if left out") LocalDate from,
            @QueryParam("to")
                    @Parameter(description = "Two weeks later if left out; at most 62 days")
                    LocalDate to) {
        return Page.whole(holds.list(centreId, from, to));
    }

    @POST
    @Operation(operationId = "createRoomHold", summary = "Hold a room for private use")
    @APIResponseSchema(
            value = RoomHoldView.class,
            responseCode = "201",
            responseDescription = "Held")
    @PermissionsAllowed(Permissions.ROOM_HOLD)
    public RestResponse<RoomHoldView> createRoomHold(
            @PathParam("id") UUID centreId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid HoldRoom body) {
        centres.require(centreId, Permissions.ROOM_HOLD);
        String here = "/centres/" + centreId + "/room-holds";
        RoomHoldView held =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST " + here,
                        body,
                        RoomHoldView.class,
                        () -> holds.hold(centreId, body));
        return RestResponse.ResponseBuilder.<RoomHoldView>created(URI.create("/api/v1" + here))
                .entity(held)
                .build();
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
