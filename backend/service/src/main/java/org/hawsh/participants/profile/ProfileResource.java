package org.hawsh.participants.profile;

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
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.Scarce;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/participants/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
class ProfileResource {
    private final ProfileService profiles;
    private final Answers answers;

    ProfileResource(ProfileService profiles, Answers answers) {
        this.profiles = profiles;
        this.answers = answers;
    }

    @GET
    @Path("/profile")
    @Operation(operationId = "readProfile", summary = "Read what one person told of themself")
    @PermissionsAllowed(Permissions.PARTICIPANT_READ)
    public RestResponse<ProfileView> readProfile(@PathParam("id") UUID id) {
        return tagged(profiles.read(id));
    }

    @PATCH
    @Path("/profile")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateProfile", summary = "Edit what one person told of themself")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = ProfilePatch.class)))
    @PermissionsAllowed(Permissions.PARTICIPANT_UPDATE)
    public RestResponse<ProfileView> updateProfile(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of what was edited")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JsonNode mergePatch) {
        return tagged(profiles.edit(id, EntityTags.versionOf(ifMatch), mergePatch));
    }

    @POST
    @Path("/mother-name-readings")
    @Operation(
            operationId = "readMotherName",
            summary = "Read the mother's name for a purpose; the reading is logged")
    @APIResponseSchema(
            value = MotherNameReading.View.class,
            responseCode = "201",
            responseDescription = "The reading was logged")
    @Scarce
    @PermissionsAllowed(Permissions.PARTICIPANT_MOTHER_NAME_READ)
    public RestResponse<MotherNameReading.View> readMotherName(
            @PathParam("id") UUID id, @NotNull @Valid MotherNameReading body) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                new MotherNameReading.View(profiles.readMotherName(id, body.purpose())));
    }

    private RestResponse<ProfileView> tagged(ProfileView profile) {
        return answers.shown(profile, profile.version(), "profile");
    }
}
