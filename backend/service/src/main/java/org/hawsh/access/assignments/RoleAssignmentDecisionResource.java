package org.hawsh.access.assignments;

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

@Path("/api/v1/role-assignments/{id}")
@Tag(name = "Access")
class RoleAssignmentDecisionResource {
    private final RoleAssignmentService assignments;

    RoleAssignmentDecisionResource(RoleAssignmentService assignments) {
        this.assignments = assignments;
    }

    @POST
    @Path("/confirmation")
    @Operation(
            operationId = "confirmRoleAssignment",
            summary = "Confirm what somebody else proposed for a third person")
    @Conflict("Decided already, or not yours to decide")
    @PermissionsAllowed(Permissions.ROLE_ASSIGNMENT_CONFIRM)
    public RoleAssignmentView confirmRoleAssignment(
            @PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return assignments.confirm(id, seen.version());
    }

    @POST
    @Path("/refusal")
    @Operation(operationId = "refuseRoleAssignment", summary = "Refuse what was proposed")
    @Conflict("Decided already, or not yours to decide")
    @PermissionsAllowed(Permissions.ROLE_ASSIGNMENT_CONFIRM)
    public RoleAssignmentView refuseRoleAssignment(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @NotNull @Valid DecisionReason body) {
        return assignments.refuse(id, seen.version(), body.reason());
    }

    @POST
    @Path("/ending")
    @Operation(
            operationId = "endRoleAssignment",
            summary = "Take a role away; the next request is refused")
    @Conflict("Ended already, one's own, or the last of its kind")
    @PermissionsAllowed(Permissions.ROLE_ASSIGNMENT_END)
    public RoleAssignmentView endRoleAssignment(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @NotNull @Valid DecisionReason body) {
        return assignments.end(id, seen.version(), body.reason());
    }
}
