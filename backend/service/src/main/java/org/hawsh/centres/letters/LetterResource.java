package org.hawsh.centres.letters;

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
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/centres/{centreId}/authority-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Centres")
class LetterResource {
    static final String VIEW = "letter";

    private final LetterService letters;
    private final OneEffect oneEffect;
    private final Answers answers;

    LetterResource(LetterService letters, OneEffect oneEffect, Answers answers) {
        this.letters = letters;
        this.oneEffect = oneEffect;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "listLetters", summary = "List the letters about a centre")
    @PermissionsAllowed(Permissions.LETTER_READ)
    public Page<LetterView> listLetters(@PathParam("centreId") UUID centreId) {
        return Page.whole(letters.of(centreId));
    }

    @POST
    @Operation(operationId = "createLetter", summary = "Record a letter about a centre")
    @APIResponseSchema(
            value = LetterView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @PermissionsAllowed(Permissions.LETTER_MANAGE)
    public RestResponse<LetterView> createLetter(
            @PathParam("centreId") UUID centreId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid LetterDetails body) {
        String address = "/centres/" + centreId + "/authority-letters";
        LetterView recorded =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST " + address,
                        body,
                        LetterView.class,
                        () -> letters.record(centreId, body));
        return answers.created(recorded, recorded.version(), VIEW, address + "/" + recorded.id());
    }

    @GET
    @Path("/{letterId}")
    @Operation(operationId = "readLetter", summary = "Read one letter about a centre")
    @PermissionsAllowed(Permissions.LETTER_READ)
    public RestResponse<LetterView> readLetter(
            @PathParam("centreId") UUID centreId, @PathParam("letterId") UUID letterId) {
        return tagged(letters.read(centreId, letterId));
    }

    @PATCH
    @Path("/{letterId}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateLetter", summary = "Edit what is recorded of a letter")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = LetterPatch.class)))
    @PermissionsAllowed(Permissions.LETTER_MANAGE)
    public RestResponse<LetterView> updateLetter(
            @PathParam("centreId") UUID centreId,
            @PathParam("letterId") UUID letterId,
            @Parameter(required = true, description = "The ETag of the letter that was edited")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JsonNode mergePatch) {
        return tagged(letters.edit(centreId, letterId, EntityTags.versionOf(ifMatch), mergePatch));
    }

    @GET
    @Path("/{letterId}/changes")
    @Operation(
            operationId = "listAuthorityLetterChanges",
            summary = "List the edits of one letter's entry, newest first")
    @PermissionsAllowed(Permissions.LETTER_READ)
    public Page<ChangeView> listAuthorityLetterChanges(
            @PathParam("centreId") UUID centreId, @PathParam("letterId") UUID letterId) {
        return letters.changes(centreId, letterId);
    }

    private RestResponse<LetterView> tagged(LetterView letter) {
        return answers.shown(letter, letter.version(), VIEW);
    }
}
