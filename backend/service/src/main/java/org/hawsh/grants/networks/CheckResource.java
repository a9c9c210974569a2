package org.hawsh.grants.networks;

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
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/volunteer-networks/{networkId}/sanction-checks")
@Tag(name = "Support")
class CheckResource {
    private final CheckService checks;

    CheckResource(CheckService checks) {
        this.checks = checks;
    }

    @GET
    @Operation(
            operationId = "listSanctionChecks",
            summary = "List the checks of a network's representatives, the newest first")
    @PermissionsAllowed(Permissions.NETWORK_PEOPLE_READ)
    public Page<CheckView> listSanctionChecks(
            @PathParam("networkId") UUID networkId, @Valid @BeanParam Paging paging) {
        return checks.list(networkId, paging);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Conflict("The network has ended, or the member represents nobody")
    @Operation(
            operationId = "recordSanctionCheck",
            summary = "Record that a representative was looked up in a list; it is never changed")
    @PermissionsAllowed(Permissions.NETWORK_MANAGE)
    public CheckView recordSanctionCheck(
            @PathParam("networkId") UUID networkId, @NotNull @Valid RecordCheck body) {
        return checks.record(networkId, body);
    }
}
