package org.hawsh.grants.selection;

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
import org.hawsh.access.decisions.DecisionReason;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.IfMatch;

@Path("/api/v1/grant-calls/{id}/selection/proposal")
@Tag(name = "Support")
class SelectionStepResource {
    private final SelectionSteps steps;

    SelectionStepResource(SelectionSteps steps) {
        this.steps = steps;
    }

    @POST
    @Conflict("Somebody decides about one already, or it is decided")
    @Operation(
            operationId = "proposeGrantSelection",
            summary =
                    "Propose an amount for each application, or none; everything amiss is answered at once")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public SelectionView proposeGrantSelection(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @NotNull @Valid ProposeSelection body) {
        return steps.propose(id, seen.version(), body.lines());
    }

    @POST
    @Path("/approval")
    @Conflict("Nothing is proposed, it is decided already, or not yours to decide")
    @Operation(
            operationId = "approveGrantSelection",
            summary = "Decide that it is so: the call and every application are decided with it")
    @PermissionsAllowed(Permissions.GRANT_APPROVE)
    public SelectionView approveGrantSelection(@PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return steps.approve(id, seen.version());
    }

    @POST
    @Path("/refusal")
    @Conflict("Nothing is proposed, it is decided already, or not yours to decide")
    @Operation(
            operationId = "refuseGrantSelection",
            summary = "Send a proposal back to whoever made it")
    @PermissionsAllowed(Permissions.GRANT_APPROVE)
    public SelectionView refuseGrantSelection(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @NotNull @Valid DecisionReason body) {
        return steps.refuse(id, seen.version(), body.reason());
    }

    @POST
    @Path("/withdrawal")
    @Conflict("Nothing is proposed, or it is decided already")
    @Operation(
            operationId = "cancelGrantSelectionProposal",
            summary = "Take a proposal back, to write on")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public SelectionView cancelGrantSelectionProposal(
            @PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return steps.takeBack(id, seen.version());
    }
}
