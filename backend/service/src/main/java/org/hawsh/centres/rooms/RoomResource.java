package org.hawsh.centres.rooms;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/centres/{id}/rooms")
@Tag(name = "Centres")
class RoomResource {
    private final RoomService rooms;

    RoomResource(RoomService rooms) {
        this.rooms = rooms;
    }

    @GET
    @Operation(operationId = "listRooms", summary = "List the rooms of a centre")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public WholeList<RoomView> listRooms(@PathParam("id") UUID centreId) {
        return WholeList.of(rooms.of(centreId));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(operationId = "createRoom", summary = "Add a room to a centre")
    @PermissionsAllowed(Permissions.CENTRE_MANAGE)
    public RoomView createRoom(@PathParam("id") UUID centreId, @NotNull @Valid RoomDetails body) {
        return rooms.add(centreId, body);
    }

    @GET
    @Path("/{roomId}")
    @Operation(operationId = "readRoom", summary = "Read one room")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public RoomView readRoom(@PathParam("id") UUID centreId, @PathParam("roomId") UUID roomId) {
        return rooms.read(centreId, roomId);
    }

    @PATCH
    @Path("/{roomId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "updateRoom", summary = "Edit a room, or take it out of use")
    @PermissionsAllowed(Permissions.CENTRE_MANAGE)
    public RoomView updateRoom(
            @PathParam("id") UUID centreId,
            @PathParam("roomId") UUID roomId,
            @BeanParam IfMatch seen,
            @RequestBodySchema(RoomDetails.class) JsonNode mergePatch) {
        return rooms.edit(centreId, roomId, seen.version(), mergePatch);
    }
}
