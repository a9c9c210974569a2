package org.hawsh.grants.networks;

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

@Path(OneMemberResource.HOME + "/{id}")
@Tag(name = "Support")
class OneMemberResource {
    static final String HOME = "/api/v1/volunteer-network-members";

    private final MemberService members;

    OneMemberResource(MemberService members) {
        this.members = members;
    }

    @GET
    @Operation(operationId = "readVolunteerNetworkMember", summary = "Read one member of a network")
    @PermissionsAllowed(Permissions.NETWORK_PEOPLE_READ)
    public MemberView readVolunteerNetworkMember(@PathParam("id") UUID id) {
        return members.read(id);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Conflict("The network has ended")
    @Operation(
            operationId = "updateVolunteerNetworkMember",
            summary = "Edit a member, say that they left, or that they are back")
    @PermissionsAllowed(Permissions.NETWORK_MANAGE)
    public MemberView updateVolunteerNetworkMember(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(MemberDetails.class) JsonNode mergePatch) {
        return members.edit(id, seen.version(), mergePatch);
    }
}
