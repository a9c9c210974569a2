package org.hawsh.grants.awards;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.grants.awards.acts.DecideGrant;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.IfMatch;

@Path("/api/v1/grants/{grantId}/proposal")
@Tag(name = "Support")
class ProposalResource {
    private final ProposalService proposals;

    ProposalResource(ProposalService proposals) {
        this.proposals = proposals;
    }

    @POST
    @Conflict("Something is proposed already, or this cannot be now")
    @Operation(
            operationId = "proposeGrantChange",
            summary =
                    "Propose the agreement, an amendment or the closing; everything amiss is answered at once")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public GrantView proposeGrantChange(
            @PathParam("grantId") UUID grantId,
            @BeanParam IfMatch seen,
            @NotNull @Valid ProposeGrant body) {
        return proposals.propose(grantId, seen.version(), body);
    }

    @POST
    @Path("/decision")
    @Conflict("Nothing is proposed, the money is not there, or not yours to decide")
    @Operation(
            operationId = "decideGrantChange",
            summary = "Approve what somebody else proposed, or send it back")
    @PermissionsAllowed(Permissions.GRANT_APPROVE)
    public GrantView decideGrantChange(
            @PathParam("grantId") UUID grantId,
            @BeanParam IfMatch seen,
            @NotNull @Valid DecideGrant body) {
        return proposals.decide(grantId, seen.version(), body);
    }

    @POST
    @Path("/withdrawal")
    @Conflict("Nothing is proposed, or it is decided already")
    @Operation(operationId = "cancelGrantChange", summary = "Take back what was proposed")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public GrantView cancelGrantChange(
            @PathParam("grantId") UUID grantId, @BeanParam IfMatch seen) {
        return proposals.takeBack(grantId, seen.version());
    }
}
