package org.hawsh.access.assignments;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.ChangeView;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.request.Request;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/role-assignments")
@Tag(name = "Access")
class RoleAssignmentResource {
    private final RoleAssignmentService assignments;
    private final OneEffect oneEffect;
    private final Request request;

    RoleAssignmentResource(
            RoleAssignmentService assignments, OneEffect oneEffect, Request request) {
        this.assignments = assignments;
        this.oneEffect = oneEffect;
        this.request = request;
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
    @APIResponse(
            responseCode = "200",
            description = "The assignment",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version, for If-Match",
                            schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RoleAssignmentView.class)))
    @PermissionsAllowed(Permissions.ROLE_ASSIGNMENT_READ)
    public RestResponse<RoleAssignmentView> readRoleAssignment(@PathParam("id") UUID id) {
        RoleAssignmentView assignment = assignments.read(id);
        return RestResponse.ResponseBuilder.ok(assignment)
                .tag(assignment.entityTag(request.language()))
                .build();
    }

    @POST
    @Operation(
            operationId = "proposeRoleAssignment",
            summary =
                    "Propose a role for somebody else; it counts at once unless it has to be confirmed")
    @APIResponse(
            responseCode = "201",
            description = "Proposed, or active: see state",
            headers = {
                @Header(
                        name = "ETag",
                        description = "The version, for If-Match",
                        schema = @Schema(implementation = String.class)),
                @Header(
                        name = "Location",
                        description = "The assignment's address",
                        schema = @Schema(implementation = String.class))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RoleAssignmentView.class)))
    @APIResponse(
            responseCode = "409",
            description = "They hold this role there already, or are proposed to")
    @PermissionsAllowed(Permissions.ROLE_ASSIGNMENT_PROPOSE)
    public RestResponse<RoleAssignmentView> proposeRoleAssignment(
            @HeaderParam("Idempotency-Key")
                    @Parameter(
                            description =
                                    "Sent again with the same key, it proposes once and answers the same; kept for 72 hours")
                    String idempotencyKey,
            @NotNull @Valid ProposeRoleAssignment body) {
        assignments.mayPropose(body.centreId());
        RoleAssignmentView proposed =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /role-assignments",
                        body,
                        RoleAssignmentView.class,
                        () -> assignments.propose(body));
        return RestResponse.ResponseBuilder.<RoleAssignmentView>created(
                        URI.create("/api/v1/role-assignments/" + proposed.id()))
                .entity(proposed)
                .tag(proposed.entityTag(request.language()))
                .build();
    }

    @GET
    @Path("/{id}/changes")
    @Operation(
            operationId = "listRoleAssignmentChanges",
            summary = "List the decisions on one role assignment, newest first")
    @PermissionsAllowed(Permissions.ROLE_ASSIGNMENT_READ)
    public Page<ChangeView> listRoleAssignmentChanges(@PathParam("id") UUID id) {
        return assignments.changes(id);
    }
}
