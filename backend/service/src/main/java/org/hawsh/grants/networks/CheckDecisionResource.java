package org.hawsh.grants.networks;

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
import org.hawsh.access.decisions.DecisionReason;
import org.hawsh.platform.http.Conflict;

@Path("/api/v1/sanction-checks/{id}")
@Tag(name = "Support")
class CheckDecisionResource {
    private final CheckService checks;

    CheckDecisionResource(CheckService checks) {
        this.checks = checks;
    }

    @POST
    @Path("/approval")
    @Conflict("It was decided before, or needs no decision, or is the caller's own")
    @Operation(
            operationId = "approveSanctionCheck",
            summary = "Decide that a possible match is somebody else")
    @PermissionsAllowed(Permissions.NETWORK_CLEAR)
    public CheckView approveSanctionCheck(@PathParam("id") UUID id) {
        return checks.approve(id);
    }

    @POST
    @Path("/refusal")
    @Conflict("It was decided before, or needs no decision, or is the caller's own")
    @Operation(
            operationId = "refuseSanctionCheck",
            summary = "Decide that a possible match is the representative")
    @PermissionsAllowed(Permissions.NETWORK_CLEAR)
    public CheckView refuseSanctionCheck(
            @PathParam("id") UUID id, @NotNull @Valid DecisionReason body) {
        return checks.refuse(id, body.reason());
    }
}
