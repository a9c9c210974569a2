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

@Path("/api/v1/mediation-cases/{caseId}/agreements/{agreementId}/undertakings")
@Tag(name = "Mediation")
class UndertakingResource {
    private final SigningService signing;

    UndertakingResource(SigningService signing) {
        this.signing = signing;
    }

    @POST
    @Once
    @Conflict("Somebody signed it, or another took its place")
    @Operation(
            operationId = "addMediationUndertaking",
            summary = "Add to an agreement what one party will have done")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public AgreementView addMediationUndertaking(
            @PathParam("caseId") UUID caseId,
            @PathParam("agreementId") UUID agreementId,
            @NotNull @Valid Undertake body) {
        return signing.undertake(caseId, agreementId, body);
    }
}
