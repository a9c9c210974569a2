package org.hawsh.mediation.agreements;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.IfMatch;

@Path("/api/v1/mediation-cases/{caseId}/undertakings/{undertakingId}/outcome")
@Tag(name = "Mediation")
class OutcomeResource {
    private final SigningService signing;

    OutcomeResource(SigningService signing) {
        this.signing = signing;
    }

    @POST
    @Conflict("It was settled before")
    @Operation(
            operationId = "recordMediationOutcome",
            summary = "Say what became of an undertaking")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public UndertakingView recordMediationOutcome(
            @PathParam("caseId") UUID caseId,
            @PathParam("undertakingId") UUID undertakingId,
            @BeanParam IfMatch seen,
            @NotNull @Valid SettleUndertaking body) {
        return signing.settle(caseId, undertakingId, seen.version(), body);
    }
}
