package org.hawsh.grants.networks;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.centres.people.FocalPointRef;
import org.hawsh.platform.http.WholeList;

@Path("/api/v1/network-focal-points")
@Tag(name = "Support")
class NetworkFocalPointResource {
    private final NetworkService networks;

    NetworkFocalPointResource(NetworkService networks) {
        this.networks = networks;
    }

    @GET
    @Operation(
            operationId = "listNetworkFocalPoints",
            summary = "List whom networks of a centre can be reached through")
    @PermissionsAllowed(Permissions.NETWORK_PEOPLE_READ)
    public WholeList<FocalPointRef> listNetworkFocalPoints(
            @QueryParam("centreId") @NotNull UUID centreId) {
        return WholeList.of(networks.focalPoints(centreId));
    }
}
