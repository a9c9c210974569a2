package org.hawsh.centres.rooms;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.ChangeView;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/centres/{id}/rooms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Centres")
class RoomResource {
    private final RoomService rooms;
    private final Centres centres;
    private final OneEffect oneEffect;
    private final Answers answers;

    RoomResource(RoomService rooms, Centres centres, OneEffect oneEffect, Answers answers) {
        this.centres = centres;
        this.rooms = rooms;
        this.oneEffect = oneEffect;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "listRooms", summary = "List the rooms of a centre")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public Page<RoomView> listRooms(@PathParam("id") UUID centreId) {
        return Page.whole(rooms.of(centreId));
    }

    @POST
    @Operation(operationId = "createRoom", summary = "Add a room to a centre")
    @APIResponseSchema(value = RoomView.class, responseCode = "201", responseDescription = "Added")
    @PermissionsAllowed(Permissions.CENTRE_MANAGE)
    public RestResponse<RoomView> createRoom(
            @PathParam("id") UUID centreId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid RoomDetails body) {
        centres.require(centreId, Permissions.CENTRE_MANAGE);
        String rooms = "/centres/" + centreId + "/rooms";
        RoomView added =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST " + rooms,
                        body,
                        RoomView.class,
                        () -> this.rooms.add(centreId, body));
        return answers.created(added, added.version(), "room", rooms + "/" + added.id());
    }

    @GET
    @Path("/{roomId}")
    @Operation(operationId = "readRoom", summary = "Read one room")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public RestResponse<RoomView> readRoom(
            @PathParam("id") UUID centreId, @PathParam("roomId") UUID roomId) {
        return tagged(rooms.read(centreId, roomId));
    }

    @PATCH
    @Path("/{roomId}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateRoom", summary = "Edit a room, or take it out of use")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = RoomPatch.class)))
    @APIResponseSchema(
            value = RoomView.class,
            responseCode = "200",
            responseDescription = "As it is now")
    @PermissionsAllowed(Permissions.CENTRE_MANAGE)
    public RestResponse<RoomView> updateRoom(
            @PathParam("id") UUID centreId,
            @PathParam("roomId") UUID roomId,
            @Parameter(required = true, description = "The ETag of the room that was edited")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JsonNode mergePatch) {
        return tagged(rooms.edit(centreId, roomId, EntityTags.versionOf(ifMatch), mergePatch));
    }

    @GET
    @Path("/{roomId}/changes")
    @Operation(
            operationId = "listRoomChanges",
            summary = "List the edits of one room, newest first")
    @PermissionsAllowed(Permissions.CENTRE_MANAGE)
    public Page<ChangeView> listRoomChanges(
            @PathParam("id") UUID centreId, @PathParam("roomId") UUID roomId) {
        return rooms.changes(centreId, roomId);
    }

    private RestResponse<RoomView> tagged(RoomView room) {
        return answers.shown(room, room.version(), "room");
    }
}
