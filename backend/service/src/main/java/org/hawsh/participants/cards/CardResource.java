package org.hawsh.participants.cards;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/participants/card-settings/{centreId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
class CardResource {
    private final CardService cards;
    private final Answers answers;

    CardResource(CardService cards, Answers answers) {
        this.cards = cards;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "readCardSetting", summary = "Read what a centre prints on its cards")
    @APIResponseSchema(
            value = CardSetting.View.class,
            responseCode = "200",
            responseDescription = "Nothing but the reference, until the centre decides")
    @PermissionsAllowed(Permissions.PARTICIPANT_READ)
    public RestResponse<CardSetting.View> readCardSetting(@PathParam("centreId") UUID centreId) {
        return tagged(cards.read(centreId));
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "updateCardSetting",
            summary = "Decide what a centre prints on its cards")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = CardSetting.Patch.class)))
    @APIResponseSchema(
            value = CardSetting.View.class,
            responseCode = "200",
            responseDescription = "As it is now")
    @PermissionsAllowed(Permissions.CENTRE_MANAGE)
    public RestResponse<CardSetting.View> updateCardSetting(
            @PathParam("centreId") UUID centreId,
            @Parameter(required = true, description = "The ETag of the setting that was edited")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JsonNode mergePatch) {
        return tagged(cards.edit(centreId, EntityTags.versionOf(ifMatch), mergePatch));
    }

    private RestResponse<CardSetting.View> tagged(CardSetting.View setting) {
        return answers.shown(setting, setting.version(), "card-setting");
    }
}
