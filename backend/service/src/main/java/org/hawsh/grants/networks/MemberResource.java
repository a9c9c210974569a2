package org.hawsh.grants.networks;

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
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/volunteer-networks/{networkId}/members")
@Tag(name = "Support")
class MemberResource {
    private final MemberService members;

    MemberResource(MemberService members) {
        this.members = members;
    }

    @GET
    @Operation(
            operationId = "listVolunteerNetworkMembers",
            summary = "List everybody who is or was in a network")
    @PermissionsAllowed(Permissions.NETWORK_PEOPLE_READ)
    public WholeList<MemberView> listVolunteerNetworkMembers(
            @PathParam("networkId") UUID networkId) {
        return WholeList.of(members.list(networkId));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Conflict("The network has ended")
    @Operation(operationId = "addVolunteerNetworkMember", summary = "Add somebody to a network")
    @PermissionsAllowed(Permissions.NETWORK_MANAGE)
    public MemberView addVolunteerNetworkMember(
            @PathParam("networkId") UUID networkId, @NotNull @Valid AddMember body) {
        return members.add(networkId, body);
    }
}
