package org.hawsh.grants.evidence;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/grants/{grantId}/evidence")
@Tag(name = "Support")
class EvidenceResource {
    private final EvidenceService evidence;

    EvidenceResource(EvidenceService evidence) {
        this.evidence = evidence;
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addGrantEvidence",
            summary =
                    "Bring a photo or a receipt of up to 10 MB, to be referred to within a day; a picture is kept without anything its camera wrote into it")
    @RequestBody(
            required = true,
            description =
                    "JPEG, PNG or WebP, a receipt also as PDF; what it is, its bytes say and not its name",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public EvidenceView addGrantEvidence(
            @PathParam("grantId") UUID grantId,
            @QueryParam("kind") @Parameter(description = "What the file shows") @NotNull
                    EvidenceKind kind,
            @QueryParam("faces")
                    @Parameter(
                            description =
                                    "Of a photo, and of no receipt: who can be recognised on it")
                    Faces faces,
            InputStream content) {
        return evidence.add(grantId, kind, faces, content);
    }
}
