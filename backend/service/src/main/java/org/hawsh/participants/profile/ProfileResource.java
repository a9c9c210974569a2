package org.hawsh.participants.profile;

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

@Path("/api/v1/participants/{id}")
@Tag(name = "Participants")
class ProfileResource {
    private final ProfileService profiles;

    ProfileResource(ProfileService profiles) {
        this.profiles = profiles;
    }

    @GET
    @Path("/profile")
    @Operation(operationId = "readProfile", summary = "Read what one person told of themself")
    @PermissionsAllowed(Permissions.PARTICIPANT_READ)
    public ProfileView readProfile(@PathParam("id") UUID id) {
        return profiles.read(id);
    }

    @PATCH
    @Path("/profile")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "updateProfile", summary = "Edit what one person told of themself")
    @PermissionsAllowed(Permissions.PARTICIPANT_UPDATE)
    public ProfileView updateProfile(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(ProfileDetails.class) JsonNode mergePatch) {
        return profiles.edit(id, seen.version(), mergePatch);
    }

    @POST
    @Path("/mother-name-readings")
    @Operation(
            operationId = "readMotherName",
            summary = "Read the mother's name for a purpose; the reading is logged")
    @Scarce
    @PermissionsAllowed(Permissions.PARTICIPANT_MOTHER_NAME_READ)
    public MotherNameReading.View readMotherName(
            @PathParam("id") UUID id, @NotNull @Valid MotherNameReading body) {
        return new MotherNameReading.View(profiles.readMotherName(id, body.purpose()));
    }
}
