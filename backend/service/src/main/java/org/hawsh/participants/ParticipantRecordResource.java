package org.hawsh.participants;

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
import org.hawsh.platform.http.Scarce;

@Path("/api/v1/participants")
@Tag(name = "Participants")
class ParticipantRecordResource {
    private final ParticipantService participants;

    ParticipantRecordResource(ParticipantService participants) {
        this.participants = participants;
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readParticipant", summary = "Read one person's record")
    @PermissionsAllowed(Permissions.PARTICIPANT_READ)
    public ParticipantView readParticipant(@PathParam("id") UUID id) {
        return participants.read(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "updateParticipant", summary = "Edit one person's record")
    @PermissionsAllowed(Permissions.PARTICIPANT_UPDATE)
    public ParticipantView updateParticipant(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(EditParticipant.class) JsonNode patch) {
        return participants.edit(id, seen.version(), patch);
    }

    @POST
    @Path("/{id}/family-name-readings")
    @Operation(
            operationId = "readFamilyName",
            summary = "Read the family name for a purpose; the reading is logged")
    @Scarce
    @PermissionsAllowed(Permissions.PARTICIPANT_FAMILY_NAME_READ)
    public FamilyNameReading.View readFamilyName(
            @PathParam("id") UUID id, @NotNull @Valid FamilyNameReading body) {
        return new FamilyNameReading.View(participants.readFamilyName(id, body.purpose()));
    }
}
