package org.hawsh.mediation.agreements;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.Once;

@Path("/api/v1/mediation-cases/{caseId}/agreements/{agreementId}/signatures")
@Tag(name = "Mediation")
class SignatureResource {
    private final SigningService signing;

    SignatureResource(SigningService signing) {
        this.signing = signing;
    }

    @POST
    @Once
    @Conflict("The party withdrew or signed before, or another text took its place")
    @Operation(
            operationId = "recordMediationSignature",
            summary =
                    "Record that a party signed; the last one ends the mediation with an agreement")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public AgreementView recordMediationSignature(
            @PathParam("caseId") UUID caseId,
            @PathParam("agreementId") UUID agreementId,
            @NotNull @Valid SignAgreement body) {
        return signing.sign(caseId, agreementId, body);
    }
}
