package org.hawsh.participants.cards;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;

@Path("/api/v1/participants/card-settings/{centreId}")
@Tag(name = "Participants")
class CardResource {
    private final CardService cards;

    CardResource(CardService cards) {
        this.cards = cards;
    }

    @GET
    @Operation(operationId = "readCardSetting", summary = "Read what a centre prints on its cards")
    @PermissionsAllowed(Permissions.PARTICIPANT_READ)
    public CardSetting.View readCardSetting(@PathParam("centreId") UUID centreId) {
        return cards.read(centreId);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "updateCardSetting",
            summary = "Decide what a centre prints on its cards")
    @PermissionsAllowed(Permissions.CENTRE_MANAGE)
    public CardSetting.View updateCardSetting(
            @PathParam("centreId") UUID centreId,
            @BeanParam IfMatch seen,
            @RequestBodySchema(CardSetting.Details.class) JsonNode mergePatch) {
        return cards.edit(centreId, seen.version(), mergePatch);
    }
}
