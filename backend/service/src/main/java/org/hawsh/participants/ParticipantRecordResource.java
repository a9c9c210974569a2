package org.hawsh.participants;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.Scarce;
import org.hawsh.platform.request.Request;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/participants")
@Tag(name = "Participants")
class ParticipantRecordResource {
    private final ParticipantService participants;
    private final Request request;

    ParticipantRecordResource(ParticipantService participants, Request request) {
        this.participants = participants;
        this.request = request;
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readParticipant", summary = "Read one person's record")
    @APIResponse(
            responseCode = "200",
            description = "The record",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version, for If-Match",
                            schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ParticipantView.class)))
    @PermissionsAllowed(Permissions.PARTICIPANT_READ)
    public RestResponse<ParticipantView> readParticipant(@PathParam("id") UUID id) {
        return tagged(participants.read(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateParticipant", summary = "Edit one person's record")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = ParticipantPatch.class)))
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version, for If-Match",
                            schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ParticipantView.class)))
    @PermissionsAllowed(Permissions.PARTICIPANT_UPDATE)
    public RestResponse<ParticipantView> updateParticipant(
            @PathParam("id") UUID id,
            @Parameter(
                            required = true,
                            description = "The ETag of the record that was edited",
                            example = "\"0.en.record\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JsonNode mergePatch) {
        return tagged(participants.edit(id, EntityTags.versionOf(ifMatch), mergePatch));
    }

    @POST
    @Path("/{id}/family-name-readings")
    @Operation(
            operationId = "readFamilyName",
            summary = "Read the family name for a purpose; the reading is logged")
    @APIResponse(
            responseCode = "201",
            description = "The reading was logged",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FamilyNameReading.View.class)))
    @Scarce
    @PermissionsAllowed(Permissions.PARTICIPANT_FAMILY_NAME_READ)
    public RestResponse<FamilyNameReading.View> readFamilyName(
            @PathParam("id") UUID id, @NotNull @Valid FamilyNameReading body) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                new FamilyNameReading.View(participants.readFamilyName(id, body.purpose())));
    }

    private RestResponse<ParticipantView> tagged(ParticipantView record) {
        return RestResponse.ResponseBuilder.ok(record)
                .tag(record.entityTag(request.language()))
                .build();
    }
}
