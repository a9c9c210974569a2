package org.hawsh.activities.certificates;

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
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/certificates/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
class CertificateResource {
    private final CertificateService certificates;
    private final Answers answers;

    CertificateResource(CertificateService certificates, Answers answers) {
        this.certificates = certificates;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "readCertificate", summary = "Read everything that stands on a paper")
    @PermissionsAllowed(Permissions.CERTIFICATE_ISSUE)
    public RestResponse<CertificatePaper> readCertificate(@PathParam("id") UUID id) {
        CertificatePaper paper = certificates.paper(id);
        return answers.shown(paper, paper.certificate().version(), "certificate");
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "updateCertificate",
            summary = "Proof-read a certificate: the names as the person wants to read them")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = CertificatePatch.class)))
    @APIResponseSchema(
            value = CertificateView.class,
            responseCode = "200",
            responseDescription = "As it is now")
    @PermissionsAllowed(Permissions.CERTIFICATE_ISSUE)
    public RestResponse<CertificateView> updateCertificate(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of what was proof-read")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JsonNode mergePatch) {
        return tagged(certificates.proofRead(id, EntityTags.versionOf(ifMatch), mergePatch));
    }

    @POST
    @Path("/revocation")
    @Operation(
            operationId = "endCertificate",
            summary = "Revoke an issued certificate; another can be issued in its place")
    @APIResponseSchema(
            value = CertificateView.class,
            responseCode = "200",
            responseDescription = "As it is now")
    @PermissionsAllowed(Permissions.CERTIFICATE_ISSUE)
    public RestResponse<CertificateView> endCertificate(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of what is revoked")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid RevokeCertificate body) {
        return tagged(certificates.revoke(id, EntityTags.versionOf(ifMatch), body));
    }

    private RestResponse<CertificateView> tagged(CertificateView certificate) {
        return answers.shown(certificate, certificate.version(), "certificate");
    }
}
