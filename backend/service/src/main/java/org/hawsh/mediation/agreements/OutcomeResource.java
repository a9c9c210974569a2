package org.hawsh.mediation.agreements;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.IfMatch;

@Path("/api/v1/mediation-cases/{caseId}/undertakings/{undertakingId}")
@Tag(name = "Mediation")
class OutcomeResource {
    private final SigningService signing;

    OutcomeResource(SigningService signing) {
        this.signing = signing;
    }

    @GET
    @Operation(
            operationId = "readMediationUndertaking",
            summary = "Read what one party undertook, and whether it was done")
    @PermissionsAllowed(Permissions.MEDIATION_FILE_READ)
    public UndertakingView readMediationUndertaking(
            @PathParam("caseId") UUID caseId, @PathParam("undertakingId") UUID undertakingId) {
        return signing.undertaken(caseId, undertakingId);
    }

    @POST
    @Path("/outcome")
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
