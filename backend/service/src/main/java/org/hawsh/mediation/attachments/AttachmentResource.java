package org.hawsh.mediation.attachments;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.blobs.ScanAnswer;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/mediation-cases/{caseId}/attachments")
@Tag(name = "Mediation")
class AttachmentResource {
    private final AttachmentService attachments;

    AttachmentResource(AttachmentService attachments) {
        this.attachments = attachments;
    }

    @GET
    @Operation(
            operationId = "listMediationAttachments",
            summary = "List what the parties brought to one case")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public WholeList<AttachmentView> listMediationAttachments(@PathParam("caseId") UUID caseId) {
        return WholeList.of(attachments.list(caseId));
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Conflict("The case has as many as it can, or its narrative is destroyed")
    @Operation(
            operationId = "addMediationAttachment",
            summary =
                    "Add a PDF, JPEG or PNG of up to 10 MB to a case; what it is, its bytes say and not its name")
    @RequestBody(
            required = true,
            description =
                    "Never a scan of a thumb-print, of an identity document or of a signed agreement",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public AttachmentView addMediationAttachment(
            @PathParam("caseId") UUID caseId,
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION)
                    @Parameter(
                            description =
                                    "What the file is called (RFC 6266): attachment; filename*=UTF-8''contract.pdf")
                    String disposition,
            InputStream content) {
        return attachments.add(caseId, AttachedFile.take(disposition, content));
    }

    @GET
    @Path("/{attachmentId}/content")
    @Conflict("The narrative is destroyed")
    @Operation(
            operationId = "readMediationAttachment",
            summary = "Read what a party brought; the reading is logged")
    @ScanAnswer
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public RestResponse<byte[]> readMediationAttachment(
            @PathParam("caseId") UUID caseId, @PathParam("attachmentId") UUID attachmentId) {
        OpenedAttachment opened = attachments.open(caseId, attachmentId);
        return RestResponse.ResponseBuilder.ok(opened.content())
                .type(opened.type().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.saidOf(opened.name(), opened.type().extension()))
                .build();
    }

    @DELETE
    @Path("/{attachmentId}")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Nothing of it is left")
    @Conflict("The narrative is destroyed")
    @Operation(
            operationId = "deleteMediationAttachment",
            summary = "Delete what a party brought to a case")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public void deleteMediationAttachment(
            @PathParam("caseId") UUID caseId, @PathParam("attachmentId") UUID attachmentId) {
        attachments.delete(caseId, attachmentId);
    }
}
