package org.hawsh.grants.evidence;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.platform.pictures.PictureType;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/grant-evidence/{id}")
@Tag(name = "Support")
class OneEvidenceResource {
    private final EvidenceService evidence;

    OneEvidenceResource(EvidenceService evidence) {
        this.evidence = evidence;
    }

    @GET
    @Operation(
            operationId = "readGrantEvidence",
            summary = "Read a photo or a receipt; the reading is logged")
    @APIResponse(
            responseCode = "200",
            description = "The file, to be saved and not opened by the browser itself",
            content = {
                @Content(
                        mediaType = ScanType.Media.PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = PictureType.Media.JPEG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = PictureType.Media.PNG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = PictureType.Media.WEBP,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @PermissionsAllowed(Permissions.GRANT_READ)
    public RestResponse<byte[]> readGrantEvidence(@PathParam("id") UUID id) {
        OpenedEvidence opened = evidence.open(id);
        return RestResponse.ResponseBuilder.ok(opened.content())
                .type(opened.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .build();
    }
}
