package org.hawsh.grants.calls;

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

@Path("/api/v1/grant-calls/{id}")
@Tag(name = "Support")
class CallStepResource {
    private final CallOpenings openings;

    CallStepResource(CallOpenings openings) {
        this.openings = openings;
    }

    @POST
    @Path("/opening")
    @Conflict("It is no draft, or somebody asked already")
    @Operation(
            operationId = "requestGrantCallOpening",
            summary = "Ask to open a call; everything it still lacks is answered at once")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public GrantCallView requestGrantCallOpening(
            @PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return openings.ask(id, seen.version());
    }

    @POST
    @Path("/opening/approval")
    @Conflict("Nobody asked, it is decided already, or not yours to decide")
    @Operation(
            operationId = "approveGrantCallOpening",
            summary = "Open a call somebody else asked to open")
    @PermissionsAllowed(Permissions.GRANT_APPROVE)
    public GrantCallView approveGrantCallOpening(
            @PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return openings.approve(id, seen.version());
    }

    @POST
    @Path("/opening/refusal")
    @Conflict("Nobody asked, it is decided already, or not yours to decide")
    @Operation(
            operationId = "refuseGrantCallOpening",
            summary = "Send a call back to whoever asked to open it")
    @PermissionsAllowed(Permissions.GRANT_APPROVE)
    public GrantCallView refuseGrantCallOpening(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @NotNull @Valid DecisionReason body) {
        return openings.refuse(id, seen.version(), body.reason());
    }

    @POST
    @Path("/opening/withdrawal")
    @Conflict("Nobody asked, or it is decided already")
    @Operation(
            operationId = "cancelGrantCallOpening",
            summary = "Take back that a call was to be opened, to write on")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public GrantCallView cancelGrantCallOpening(@PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return openings.takeBack(id, seen.version());
    }

    @POST
    @Path("/withdrawal")
    @Conflict("It was withdrawn or decided before")
    @Operation(operationId = "cancelGrantCall", summary = "Withdraw a call, with a reason")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public GrantCallView cancelGrantCall(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @NotNull @Valid GrantCallReason body) {
        return openings.withdraw(id, seen.version(), body.reason());
    }
}
