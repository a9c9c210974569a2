package org.hawsh.activities.certificates;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a paper somebody shows is genuine. A number that was mistyped, revoked or never told of is not found, alike. */
@Path("/api/v1/public/certificates/{number}")
@Tag(name = "Public")
@SecurityRequirements
class CertificateCheckResource {
    private final CertificateCheck check;

    CertificateCheckResource(CertificateCheck check) {
        this.check = check;
    }

    @GET
    @Operation(
            operationId = "checkCertificate",
            summary = "Check whether the number of a certificate is genuine")
    @PermitAll
    public ConfirmedCertificate checkCertificate(
            @PathParam("number")
                    @Parameter(
                            description = "As it is printed on the certificate",
                            example = "KRK-C7H2M9-QXTB4-4")
                    String number) {
        return check.of(number);
    }
}
