package org.hawsh.activities.certificates;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.WholeList;

/** The certificates of one course: the list that is proof-read together and issued together. */
@Path("/api/v1/courses/{id}/certificates")
@Tag(name = "Certificates", description = "Proof-read, issued, revoked and confirmed")
class CourseCertificateResource {
    private final CertificateService certificates;

    CourseCertificateResource(CertificateService certificates) {
        this.certificates = certificates;
    }

    @GET
    @Operation(
            operationId = "listCourseCertificates",
            summary = "List the certificates of a course, revoked ones included")
    @PermissionsAllowed(Permissions.CERTIFICATE_ISSUE)
    public WholeList<CertificateView> listCourseCertificates(@PathParam("id") UUID courseId) {
        return WholeList.of(certificates.list(courseId));
    }

    @POST
    @Path("/drafts")
    @Operation(
            operationId = "createCertificateDrafts",
            summary = "Draft a certificate for everybody who completed the course and has none")
    @PermissionsAllowed(Permissions.CERTIFICATE_ISSUE)
    public WholeList<CertificateView> createCertificateDrafts(@PathParam("id") UUID courseId) {
        return WholeList.of(certificates.draft(courseId));
    }

    @POST
    @Path("/issuance")
    @Operation(
            operationId = "approveCertificates",
            summary = "Issue certificates that were proof-read: all of them or none")
    @PermissionsAllowed(Permissions.CERTIFICATE_ISSUE)
    public WholeList<CertificateView> approveCertificates(
            @PathParam("id") UUID courseId, @NotNull @Valid IssueCertificates body) {
        return WholeList.of(certificates.issue(courseId, body));
    }
}
