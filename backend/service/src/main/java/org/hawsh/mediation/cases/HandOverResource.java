package org.hawsh.mediation.cases;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Once;

@Path("/api/v1/mediation-hand-overs")
@Tag(name = "Mediation")
class HandOverResource {
    private final CaseService cases;

    HandOverResource(CaseService cases) {
        this.cases = cases;
    }

    @POST
    @Once
    @Operation(
            operationId = "createMediationHandOver",
            summary = "Send on a dispute that somebody brought; it cannot be read again")
    @PermissionsAllowed(Permissions.MEDIATION_HAND_OVER)
    public HandOverReceipt createMediationHandOver(@NotNull @Valid HandOver body) {
        return cases.handOver(body);
    }
}
