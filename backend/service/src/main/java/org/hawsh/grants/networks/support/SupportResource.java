package org.hawsh.grants.networks.support;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;

@Path("/api/v1/volunteer-networks/{networkId}/support")
@Tag(name = "Support")
class SupportResource {
    private final SupportService support;

    SupportResource(SupportService support) {
        this.support = support;
    }

    @GET
    @Operation(operationId = "readNetworkSupport", summary = "Read how support reaches a network")
    @PermissionsAllowed(Permissions.NETWORK_PEOPLE_READ)
    public SupportView readNetworkSupport(@PathParam("networkId") UUID networkId) {
        return support.read(networkId);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Conflict("The network has ended")
    @Operation(
            operationId = "updateNetworkSupport",
            summary = "Edit how support reaches a network; a way that is null is taken away")
    @PermissionsAllowed(Permissions.NETWORK_MANAGE)
    public SupportView updateNetworkSupport(
            @PathParam("networkId") UUID networkId,
            @BeanParam IfMatch seen,
            @RequestBodySchema(SupportDetails.class) JsonNode mergePatch) {
        return support.edit(networkId, seen.version(), mergePatch);
    }
}
