package org.hawsh.centres.letters;

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

@Path("/api/v1/centres/{centreId}/authority-letters")
@Tag(name = "Centres")
class LetterResource {

    private final LetterService letters;

    LetterResource(LetterService letters) {
        this.letters = letters;
    }

    @GET
    @Operation(operationId = "listLetters", summary = "List the letters about a centre")
    @PermissionsAllowed(Permissions.LETTER_READ)
    public WholeList<LetterView> listLetters(@PathParam("centreId") UUID centreId) {
        return WholeList.of(letters.of(centreId));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(operationId = "createLetter", summary = "Record a letter about a centre")
    @PermissionsAllowed(Permissions.LETTER_MANAGE)
    public LetterView createLetter(
            @PathParam("centreId") UUID centreId, @NotNull @Valid LetterDetails body) {
        return letters.record(centreId, body);
    }

    @GET
    @Path("/{letterId}")
    @Operation(operationId = "readLetter", summary = "Read one letter about a centre")
    @PermissionsAllowed(Permissions.LETTER_READ)
    public LetterView readLetter(
            @PathParam("centreId") UUID centreId, @PathParam("letterId") UUID letterId) {
        return letters.read(centreId, letterId);
    }

    @PATCH
    @Path("/{letterId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "updateLetter", summary = "Edit what is recorded of a letter")
    @PermissionsAllowed(Permissions.LETTER_MANAGE)
    public LetterView updateLetter(
            @PathParam("centreId") UUID centreId,
            @PathParam("letterId") UUID letterId,
            @BeanParam IfMatch seen,
            @RequestBodySchema(LetterDetails.class) JsonNode mergePatch) {
        return letters.edit(centreId, letterId, seen.version(), mergePatch);
    }
}
