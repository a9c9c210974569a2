package org.hawsh.activities.certificates;

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

@Path("/api/v1/certificates/{id}")
@Tag(name = "Certificates")
class CertificateResource {
    private final CertificateService certificates;

    CertificateResource(CertificateService certificates) {
        this.certificates = certificates;
    }

    @GET
    @Operation(operationId = "readCertificate", summary = "Read everything that stands on a paper")
    @PermissionsAllowed(Permissions.CERTIFICATE_ISSUE)
    public CertificatePaper readCertificate(@PathParam("id") UUID id) {
        return certificates.paper(id);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "updateCertificate",
            summary = "Proof-read a certificate: the names as the person wants to read them")
    @PermissionsAllowed(Permissions.CERTIFICATE_ISSUE)
    public CertificateView updateCertificate(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(CertificateDetails.class) JsonNode mergePatch) {
        return certificates.proofRead(id, seen.version(), mergePatch);
    }

    @POST
    @Path("/revocation")
    @Operation(
            operationId = "endCertificate",
            summary = "Revoke an issued certificate; another can be issued in its place")
    @PermissionsAllowed(Permissions.CERTIFICATE_ISSUE)
    public CertificateView endCertificate(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @NotNull @Valid RevokeCertificate body) {
        return certificates.revoke(id, seen.version(), body);
    }
}
