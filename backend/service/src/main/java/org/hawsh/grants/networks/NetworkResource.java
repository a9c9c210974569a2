package org.hawsh.grants.networks;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/volunteer-networks")
@Tag(name = "Support")
class NetworkResource {
    private final NetworkService networks;

    NetworkResource(NetworkService networks) {
        this.networks = networks;
    }

    @GET
    @Operation(
            operationId = "listVolunteerNetworks",
            summary = "List the volunteer networks of my centres by name")
    @PermissionsAllowed(Permissions.NETWORK_READ)
    public Page<NetworkSummary> listVolunteerNetworks(@Valid @BeanParam NetworkFilter filter) {
        return networks.page(filter);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(operationId = "createVolunteerNetwork", summary = "Begin the file of a network")
    @PermissionsAllowed(Permissions.NETWORK_MANAGE)
    public NetworkView createVolunteerNetwork(@NotNull @Valid CreateNetwork body) {
        return networks.create(body);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readVolunteerNetwork",
            summary = "Read one network, and nothing of the people in it")
    @PermissionsAllowed(Permissions.NETWORK_READ)
    public NetworkView readVolunteerNetwork(@PathParam("id") UUID id) {
        return networks.read(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Conflict("The network has ended")
    @Operation(operationId = "updateVolunteerNetwork", summary = "Edit one network")
    @PermissionsAllowed(Permissions.NETWORK_MANAGE)
    public NetworkView updateVolunteerNetwork(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(NetworkDetails.class) JsonNode mergePatch) {
        return networks.edit(id, seen.version(), mergePatch);
    }

    @POST
    @Path("/{id}/ending")
    @Conflict("The network has ended before")
    @Operation(
            operationId = "endVolunteerNetwork",
            summary = "Say that a network has ended, and why; its file stays")
    @PermissionsAllowed(Permissions.NETWORK_MANAGE)
    public NetworkView endVolunteerNetwork(
            @PathParam("id") UUID id, @BeanParam IfMatch seen, @NotNull @Valid EndNetwork body) {
        return networks.end(id, seen.version(), body);
    }

    @POST
    @Path("/{id}/reopening")
    @Conflict("The network has not ended")
    @Operation(
            operationId = "openVolunteerNetwork",
            summary = "Say that a network that had ended is back")
    @PermissionsAllowed(Permissions.NETWORK_MANAGE)
    public NetworkView openVolunteerNetwork(@PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return networks.comeBack(id, seen.version());
    }
}
