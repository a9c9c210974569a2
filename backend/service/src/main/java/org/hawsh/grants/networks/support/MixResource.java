package org.hawsh.grants.networks.support;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/volunteer-networks/{networkId}/mix")
@Tag(name = "Support")
class MixResource {
    private final MixService mixes;

    MixResource(MixService mixes) {
        this.mixes = mixes;
    }

    @GET
    @Operation(operationId = "readNetworkMix", summary = "Read how mixed a network says it is")
    @PermissionsAllowed(Permissions.NETWORK_MIX_READ)
    public MixView readNetworkMix(@PathParam("networkId") UUID networkId) {
        return mixes.read(networkId);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Conflict("The network has ended")
    @Operation(
            operationId = "recordNetworkMix",
            summary = "Record how many of a network chose to say what they are to the place")
    @PermissionsAllowed(Permissions.NETWORK_MANAGE)
    public MixView recordNetworkMix(
            @PathParam("networkId") UUID networkId, @NotNull @Valid RecordMix body) {
        return mixes.record(networkId, body);
    }
}
