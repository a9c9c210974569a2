package org.hawsh.access.assignments;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/role-assignments")
@Tag(name = "Access")
class RoleAssignmentResource {
    private final RoleAssignmentService assignments;

    RoleAssignmentResource(RoleAssignmentService assignments) {
        this.assignments = assignments;
    }

    @GET
    @Operation(
            operationId = "listRoleAssignments",
            summary = "List who holds, held or is to hold which role, newest first")
    @PermissionsAllowed(Permissions.ROLE_ASSIGNMENT_READ)
    public Page<RoleAssignmentView> listRoleAssignments(
            @Valid @BeanParam RoleAssignmentFilter filter) {
        return assignments.page(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readRoleAssignment", summary = "Read one role assignment")
    @PermissionsAllowed(Permissions.ROLE_ASSIGNMENT_READ)
    public RoleAssignmentView readRoleAssignment(@PathParam("id") UUID id) {
        return assignments.read(id);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(
            operationId = "proposeRoleAssignment",
            summary =
                    "Propose a role for somebody else; it counts at once unless it has to be confirmed")
    @Conflict("They hold this role there already, or are proposed to")
    @PermissionsAllowed(Permissions.ROLE_ASSIGNMENT_PROPOSE)
    public RoleAssignmentView proposeRoleAssignment(@NotNull @Valid ProposeRoleAssignment body) {
        return assignments.propose(body);
    }
}
